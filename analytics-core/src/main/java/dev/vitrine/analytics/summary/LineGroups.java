package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.internal.aggregate.MoneySums;
import java.math.BigDecimal;
import java.util.function.IntUnaryOperator;

/** Order lines counted and added up by group. */
final class LineGroups {
    private final MoneySums revenue;
    private final long[] items;

    private LineGroups(int scale, int groups) {
        revenue = new MoneySums(scale, groups);
        items = new long[groups];
    }

    /**
     * Adds up all lines.
     *
     * @param groups number of groups
     * @param groupOf gives the group of a line
     */
    static LineGroups of(SalesLines lines, int groups, IntUnaryOperator groupOf) {
        LineGroups totals = new LineGroups(lines.scale(), groups);
        for (int line = 0; line < lines.size(); line++) {
            int group = groupOf.applyAsInt(line);
            totals.revenue.add(group, lines.worth(line));
            totals.items[group]++;
        }
        return totals;
    }

    int size() {
        return items.length;
    }

    BigDecimal revenue(int group) {
        return revenue.get(group);
    }

    long items(int group) {
        return items[group];
    }

    int compareRevenue(int group, int other) {
        return revenue.compare(group, other);
    }
}
