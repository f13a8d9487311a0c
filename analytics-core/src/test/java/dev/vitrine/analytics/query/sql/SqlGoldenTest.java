package dev.vitrine.analytics.query.sql;

import static dev.vitrine.analytics.query.Dimensions.COHORT_MONTH;
import static dev.vitrine.analytics.query.Dimensions.CUSTOMER_CITY;
import static dev.vitrine.analytics.query.Dimensions.CUSTOMER_STATE;
import static dev.vitrine.analytics.query.Dimensions.DAY_KIND;
import static dev.vitrine.analytics.query.Dimensions.MONTH;
import static dev.vitrine.analytics.query.Dimensions.MONTHS_SINCE_FIRST;
import static dev.vitrine.analytics.query.Dimensions.PRICE_BAND;
import static dev.vitrine.analytics.query.Dimensions.PRODUCT_CATEGORY;
import static dev.vitrine.analytics.query.Dimensions.SELLER;
import static dev.vitrine.analytics.query.Dimensions.STATUS_MEANING;
import static dev.vitrine.analytics.query.Dimensions.WEEKDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SQL of some queries in each dialect, as files to read. To write them anew set the environment variable {@code
 * VITRINE_RECORD_SQL} to their folder, run this test, and look at the difference.
 */
class SqlGoldenTest {
    private static final String RECORD_INTO = System.getenv().getOrDefault("VITRINE_RECORD_SQL", "");

    private static Map<String, Query> queries() {
        Map<String, Query> queries = new LinkedHashMap<>();
        queries.put("orders-by-month", Query.of(Measures.ORDERS).by(MONTH));
        queries.put(
                "four-grains-by-month",
                Query.of(Measures.ORDERS, Measures.GROSS_REVENUE, Measures.PAYMENT_VALUE, Measures.AVERAGE_REVIEW_SCORE)
                        .by(MONTH));
        queries.put(
                "best-sellers-with-late-share",
                Query.of(Measures.GROSS_REVENUE, Measures.LATE_SHARE)
                        .by(SELLER)
                        .orderBy(Measures.GROSS_REVENUE.descending())
                        .limit(10));
        queries.put(
                "repeat-rate-by-state",
                Query.of(Measures.REPEAT_RATE)
                        .by(CUSTOMER_STATE)
                        .where(MONTH.between(YearMonth.of(2018, 1), YearMonth.of(2018, 6))));
        queries.put(
                "delivery-days-by-state",
                Query.of(Measures.MEDIAN_DELIVERY_DAYS, Measures.LAST_ORDER_DAY)
                        .by(CUSTOMER_STATE)
                        .where(STATUS_MEANING.isNot(OrderStatus.CANCELED).and(CUSTOMER_CITY.lessThan("n"))));
        queries.put(
                "growth-of-customers",
                Query.of(Measures.CUSTOMERS, Measures.GROSS_REVENUE)
                        .by(MONTH)
                        .with(new Step.Growth(Measures.CUSTOMERS, 1)));
        queries.put("cohorts", Query.of(Measures.CUSTOMERS).by(COHORT_MONTH, MONTHS_SINCE_FIRST));
        queries.put(
                "prices-at-weekends",
                Query.of(Measures.UNITS, Measures.FREIGHT)
                        .by(PRICE_BAND, WEEKDAY, DAY_KIND)
                        .where(PRODUCT_CATEGORY.in("health", "toys").or(PRODUCT_CATEGORY.isMissing())));
        queries.put(
                "reviews-of-a-category",
                Query.of(Measures.REVIEWS, Measures.ORDERS).where(PRODUCT_CATEGORY.is("toys")));
        return queries;
    }

    static Stream<Arguments> sqlIsAsRecorded() {
        return queries().entrySet().stream()
                .flatMap(query -> Stream.of(SqlDialect.values())
                        .map(dialect -> Arguments.of(query.getKey() + "." + dialect, query.getValue(), dialect)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sqlIsAsRecorded(String name, Query query, SqlDialect dialect) throws IOException {
        SqlQuery compiled = SqlCompiler.of(dialect).compile(query);
        String text = compiled.text()
                + compiled.binds().stream().map(bind -> "\n-- ? = " + bind).collect(Collectors.joining())
                + "\n";
        if (!RECORD_INTO.isEmpty()) {
            Files.writeString(Path.of(RECORD_INTO).resolve(name + ".sql"), text);
        }
        assertThat(text).isEqualTo(recorded(name + ".sql"));
        assertThat(text.chars().filter(letter -> letter == '?').count())
                .isEqualTo(2L * compiled.binds().size());
    }

    private static String recorded(String name) {
        Path written = Path.of(RECORD_INTO).resolve(name);
        try (InputStream in =
                RECORD_INTO.isEmpty() ? SqlGoldenTest.class.getResourceAsStream(name) : Files.newInputStream(written)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
