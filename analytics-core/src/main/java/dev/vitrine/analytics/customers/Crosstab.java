package dev.vitrine.analytics.customers;

import java.util.EnumMap;
import java.util.Map;

/** Counts by two constants; changes as it counts. */
final class Crosstab<A extends Enum<A>, B extends Enum<B>> {
    private final Class<B> columns;
    private final Map<A, Map<B, Long>> counts;

    Crosstab(Class<A> rows, Class<B> columns) {
        this.columns = columns;
        this.counts = new EnumMap<>(rows);
    }

    void add(A row, B column) {
        counts.computeIfAbsent(row, key -> new EnumMap<>(columns)).merge(column, 1L, Long::sum);
    }

    long count(A row, B column) {
        return counts.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
    }
}
