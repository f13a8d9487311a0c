package dev.vitrine.analytics.ingest;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Counts and sums over columns, the simple way. */
final class ColumnSums {

    private ColumnSums() {}

    static BigDecimal sum(MoneyColumn column) {
        return sum(column, row -> true);
    }

    /** Adds up what is there, of the rows that fit. */
    static BigDecimal sum(MoneyColumn column, IntPredicate rows) {
        long sum = IntStream.range(0, column.size())
                .filter(rows)
                .filter(row -> !column.isMissing(row))
                .mapToLong(column::unscaled)
                .sum();
        return BigDecimal.valueOf(sum, column.scale());
    }

    static long count(int size, IntPredicate rows) {
        return IntStream.range(0, size).filter(rows).count();
    }

    static Map<String, Long> countByWord(CategoryColumn column) {
        Map<String, Long> counts = new TreeMap<>();
        for (int row = 0; row < column.size(); row++) {
            counts.merge(column.isMissing(row) ? "-" : column.value(row), 1L, Long::sum);
        }
        return counts;
    }
}
