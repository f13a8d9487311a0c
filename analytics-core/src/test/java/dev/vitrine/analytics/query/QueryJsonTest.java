package dev.vitrine.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.query.internal.plan.Plan;
import dev.vitrine.analytics.query.internal.result.RandomQueries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryJsonTest {
    private static final Catalogue STANDARD = Catalogue.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenIsReadAsItWas(long seed) {
        Catalogue catalogue = STANDARD;
        for (Measure measure : RandomQueries.MEASURES) {
            catalogue = catalogue.with(measure);
        }
        RandomQueries queries = new RandomQueries(seed);
        RandomFilters filters = new RandomFilters(seed);
        int read = 0;
        for (int i = 0; i < 500; i++) {
            Query query = queries.next();
            query = i % 3 == 0 ? query : query.where(filters.next(3));
            String json = query.toJson();
            if (!isSensible(query)) {
                Catalogue known = catalogue;
                assertThatThrownBy(() -> Query.fromJson(json, known))
                        .hasMessageMatching("\\$\\.(measures|steps)\\[\\d+]: .* (can't be|makes no sense).*");
                continue;
            }
            assertThat(Query.fromJson(json, catalogue)).as(json).isEqualTo(query);
            assertThat(Query.fromJson(json, catalogue).toJson()).isEqualTo(json);
            read++;
        }
        assertThat(read).isGreaterThan(200);
    }

    private static boolean isSensible(Query query) {
        try {
            Plan.of(query);
            return true;
        } catch (IllegalArgumentException senseless) {
            return false;
        }
    }

    @Test
    void asOfDayMayBeToCome() {
        Query query = Query.of(Measures.DAYS_SINCE_LAST_ORDER).by(Dimensions.CUSTOMER_STATE);
        assertThat(Query.fromJson(query.toJson(), STANDARD)).isEqualTo(query);
    }

    @Test
    void emptyTextIsNoQuery() {
        assertThatThrownBy(() -> Query.fromJson(" \n", STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("$: expected a JSON document, but the text is empty. Maybe {\"measures\": [\"ORDERS\"]}.");
    }

    @Test
    void everyPartHasItsKey() {
        Query query = Query.of(Measures.ORDERS, Measures.GROSS_REVENUE)
                .by(Dimensions.MONTH, Dimensions.CUSTOMER_STATE)
                .where(Dimensions.CUSTOMER_STATE.in("SP", "RJ").and(Dimensions.YEAR.is(2017)))
                .having(Measures.ORDERS.atLeast(10))
                .with(new Step.ShareOfTotal(Measures.GROSS_REVENUE, List.of(Dimensions.MONTH)))
                .with(new Step.MovingAverage(Measures.ORDERS, 3))
                .orderBy(Measures.GROSS_REVENUE.descending())
                .limit(3, Dimensions.MONTH)
                .asOf(LocalDate.of(2018, 9, 1));
        assertThat(query.toJson())
                .isEqualTo("{\"measures\":[\"ORDERS\",\"GROSS_REVENUE\"],\"dimensions\":[\"MONTH\",\"CUSTOMER_STATE\"],"
                        + "\"where\":{\"and\":[{\"dimension\":\"CUSTOMER_STATE\",\"in\":[\"RJ\",\"SP\"]},"
                        + "{\"dimension\":\"YEAR\",\"is\":2017}]},"
                        + "\"having\":{\"measure\":\"ORDERS\",\"atLeast\":10},"
                        + "\"steps\":[{\"shareOf\":\"GROSS_REVENUE\",\"within\":[\"MONTH\"]},"
                        + "{\"movingAverage\":\"ORDERS\",\"periods\":3}],"
                        + "\"orderBy\":[{\"by\":\"GROSS_REVENUE\",\"direction\":\"descending\"}],"
                        + "\"limit\":{\"rows\":3,\"per\":[\"MONTH\"]},\"asOf\":\"2018-09-01\"}");
        assertThat(Query.fromJson(query.toJson(), STANDARD)).isEqualTo(query);
    }

    @Test
    void queryWithUnknownMeasureIsWrittenButNotRead() {
        Query query = Query.of(Measure.count("MY_ORDERS", Grain.ORDER));
        assertThat(query.toJson()).isEqualTo("{\"measures\":[\"MY_ORDERS\"]}");
        assertThatThrownBy(() -> Query.fromJson(query.toJson(), STANDARD))
                .hasMessageStartingWith("$.measures[0]: there is no measure 'MY_ORDERS'.");
        assertThat(Query.fromJson(query.toJson(), STANDARD.with(query.measures().get(0))))
                .isEqualTo(query);
    }

    @Test
    void numbersOfConditionsHaveNoTrailingZeros() {
        assertThat(Measures.ORDERS.atLeast(10.0)).isEqualTo(Measures.ORDERS.atLeast(10));
        assertThat(Query.of(Measures.ORDERS).having(Measures.ORDERS.is(1e3)).toJson())
                .endsWith("\"is\":1000}}");
    }

    /** The first line of a case is what the message must be, the others are the document. */
    @ParameterizedTest
    @MethodSource
    void badQueryIsExplained(String message, String json) {
        assertThatThrownBy(() -> Query.fromJson(json, STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getMessage().lines().findFirst().orElseThrow())
                        .isEqualTo(message));
    }

    static Stream<String[]> badQueryIsExplained() throws IOException {
        try (InputStream cases = QueryJsonTest.class.getResourceAsStream("bad-queries.txt")) {
            String text = new String(Objects.requireNonNull(cases).readAllBytes(), StandardCharsets.UTF_8);
            List<String> blocks =
                    Arrays.stream(text.split("\n\n", -1)).map(String::strip).toList();
            assertThat(blocks).hasSizeGreaterThanOrEqualTo(45);
            return blocks.stream().map(block -> block.split("\n", 2));
        }
    }
}
