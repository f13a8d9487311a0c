package dev.vitrine.analytics.query.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;

/** Compares results: counts, amounts, days and texts exactly, other numbers to a relative 1e-9. */
public final class Tables {
    private static final double TOLERANCE = 1e-9;

    private Tables() {}

    /** Checks that two engines gave the same table. */
    public static void assertSame(Query query, ResultTable expected, ResultTable actual) {
        assertThat(actual.size()).as("rows of %s", query).isEqualTo(expected.size());
        assertThat(actual.columns().stream().map(ResultColumn::name).toList())
                .isEqualTo(expected.columns().stream().map(ResultColumn::name).toList());
        for (int column = 0; column < expected.columns().size(); column++) {
            for (int row = 0; row < expected.size(); row++) {
                Object one = value(expected.columns().get(column), row);
                Object other = value(actual.columns().get(column), row);
                if (!same(one, other)) {
                    String name = expected.columns().get(column).name();
                    assertThat(other).as("%s of row %d of %s", name, row, query).isEqualTo(one);
                }
            }
        }
    }

    private static Object value(ResultColumn<?> column, int row) {
        return column.isMissing(row) ? "(missing)" : column.value(row);
    }

    private static boolean same(Object one, Object other) {
        return (one instanceof Double number && other instanceof Double second)
                ? Math.abs(number - second) <= TOLERANCE * Math.max(1, Math.abs(number))
                : one.equals(other);
    }
}
