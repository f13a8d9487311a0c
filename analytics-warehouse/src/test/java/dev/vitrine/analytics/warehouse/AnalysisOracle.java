package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Holds analyses against SQL written by hand, and engines against each other. */
final class AnalysisOracle {
    private static final double TOLERANCE = 1e-9;

    private AnalysisOracle() {}

    /** Runs an analysis on every engine, and returns what all of them find. */
    static <F extends Findings> F agreed(Shop shop, Analysis<F> analysis) {
        F first = analysis.run(shop.memory());
        shop.engines().forEach((name, engine) -> {
            F other = analysis.run(engine);
            assertThat(other.notes()).as("notes of %s", name).isEqualTo(first.notes());
            for (int i = 0; i < first.tables().size(); i++) {
                assertSame(name, first.tables().get(i), other.tables().get(i));
            }
        });
        return first;
    }

    private static void assertSame(String engine, FindingsTable<?> expected, FindingsTable<?> actual) {
        assertThat(actual.rows()).as("%s of %s", expected.name(), engine).hasSameSizeAs(expected.rows());
        for (int row = 0; row < expected.rows().size(); row++) {
            for (RecordComponent component : expected.type().getRecordComponents()) {
                Object left = value(component, expected.rows().get(row));
                Object right = value(component, actual.rows().get(row));
                assertThat(isSame(left, right))
                        .as(
                                "row %d, %s of %s: %s in memory, %s in %s",
                                row, component.getName(), expected.name(), left, right, engine)
                        .isTrue();
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSame(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Double a && right instanceof Double b) {
            return isClose(a, b);
        }
        if (left instanceof Interval a && right instanceof Interval b) {
            return isClose(a.low(), b.low()) && isClose(a.high(), b.high());
        }
        return left == null ? right == null : left.equals(right);
    }

    private static boolean isClose(double left, double right) {
        return Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left));
    }

    /**
     * Asserts that a table has the rows of a statement, in its order, as far as its columns go: they are called as the
     * table's. Whole and decimal numbers must be equal, doubles within 1e-9.
     */
    static void assertTable(Shop shop, Findings findings, String table, String sql) {
        FindingsTable<?> found = findings.tables().stream()
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow();
        List<CSVRecord> rows = rows(found);
        Shop.Answer answer = shop.ask(sql);
        assertThat(found.header()).containsAll(answer.columns());
        assertThat(rows).as("rows of %s of %s", table, shop).hasSameSizeAs(answer.rows());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < answer.columns().size(); column++) {
                String name = answer.columns().get(column);
                String actual = rows.get(row).get(name);
                Object expected = answer.rows().get(row).get(column);
                assertThat(isSpelled(actual, expected))
                        .as("row %d, %s of %s of %s: found %s, SQL has %s", row, name, table, shop, actual, expected)
                        .isTrue();
            }
        }
    }

    private static List<CSVRecord> rows(FindingsTable<?> table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (StringReader text = new StringReader(table.toCsv())) {
            return format.parse(text).getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSpelled(String actual, @Nullable Object expected) {
        if (expected == null) {
            return actual.isEmpty();
        }
        if (actual.isEmpty()) {
            return expected.equals("");
        }
        if (expected instanceof Double number) {
            return isClose(number, Double.parseDouble(actual));
        }
        if (expected instanceof Number) {
            BigDecimal number = expected instanceof BigDecimal decimal
                    ? decimal
                    : new BigDecimal(new BigInteger(expected.toString()));
            return number.compareTo(new BigDecimal(actual)) == 0;
        }
        return actual.equals(expected.toString());
    }

    /** Runs an analysis on every engine and holds tables against statements, by the table's name. */
    static <F extends Findings> F check(Shop shop, Analysis<F> analysis, Map<String, String> sqlByTable) {
        F findings = agreed(shop, analysis);
        sqlByTable.forEach((table, sql) -> assertTable(shop, findings, table, sql));
        return findings;
    }
}
