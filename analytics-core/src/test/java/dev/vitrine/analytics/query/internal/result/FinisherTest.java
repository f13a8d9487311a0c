package dev.vitrine.analytics.query.internal.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinisherTest {
    private static final Provenance NOWHERE = new Provenance("test", "test", Map.of(), List.of());
    private static final int QUERIES = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void resultIsWhatTheNaiveComputationSays(long seed) {
        RandomQueries queries = new RandomQueries(seed);
        for (int i = 0; i < QUERIES; i++) {
            Query query = queries.next();
            Plan plan = Plan.of(query);
            RandomGroups groups = new RandomGroups(plan, seed * QUERIES + i, i % 4 == 0);
            ResultTable table = Finisher.finish(plan, groups.grouped(plan), "test", NOWHERE);
            List<Map<String, Object>> expected = new NaiveFinisher(plan, groups).rows();
            assertThat(table.size()).as("%s", query).isEqualTo(expected.size());
            for (ResultColumn<?> column : table.columns()) {
                for (int row = 0; row < expected.size(); row++) {
                    Object value = expected.get(row).get(column.name());
                    assertThat(column.isMissing(row) ? null : column.value(row))
                            .as("%s in row %s of %s", column.name(), row, query)
                            .isEqualTo(value == null ? null : typed(query, column, value));
                }
            }
        }
    }

    private static Object typed(Query query, ResultColumn<?> column, Object value) {
        for (Dimension<?> dimension : query.dimensions()) {
            if (dimension.name().equals(column.name())) {
                return dimension.type().equals(ValueType.TEXT)
                        ? RandomGroups.text((Long) value)
                        : dimension.type().ofOrdinal((Long) value);
            }
        }
        Unit unit = column.unit();
        return switch (unit) {
            case COUNT -> ((BigDecimal) value).longValueExact();
            case MONEY -> value;
            case DATE -> LocalDate.ofEpochDay(((BigDecimal) value).longValueExact());
            case SHARE, DAYS, STARS, NUMBER -> NaiveFinisher.asDouble(value);
        };
    }

    static Map<String, Object> row(Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        return row;
    }

    static final List<Dimension<?>> DIMENSIONS = List.of(
            Dimensions.MONTH,
            Dimensions.YEAR,
            Dimensions.CUSTOMER_STATE,
            Dimensions.CUSTOMER_AGE,
            Dimensions.ORDER_STATUS,
            Dimensions.COHORT_MONTH,
            Dimensions.DAY);
}
