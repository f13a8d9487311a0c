package dev.vitrine.analytics.summary;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the months at either end that the data may not cover whole. */
final class PartialMonths {
    /** A month at an end is thin if it has less than a tenth of the median month's orders. */
    private static final int THIN = 10;

    private PartialMonths() {}

    /** Returns the months, ascending. */
    static List<YearMonth> of(List<MonthTotal> months, @Nullable LocalDateTime first, @Nullable LocalDateTime last) {
        TreeSet<YearMonth> partial = new TreeSet<>();
        if (first == null || last == null || months.isEmpty()) {
            return List.of();
        }
        if (first.getDayOfMonth() > 1) {
            partial.add(YearMonth.from(first));
        }
        if (last.getDayOfMonth() < YearMonth.from(last).lengthOfMonth()) {
            partial.add(YearMonth.from(last));
        }
        long median = median(months);
        int from = 0;
        while (isThin(months.get(from), median)) {
            partial.add(months.get(from++).month());
        }
        int to = months.size() - 1;
        while (isThin(months.get(to), median)) {
            partial.add(months.get(to--).month());
        }
        return List.copyOf(partial);
    }

    /** The median month itself is never thin, so a walk from either end stops at the latest there. */
    private static boolean isThin(MonthTotal month, long median) {
        return month.orders() * THIN < median;
    }

    private static long median(List<MonthTotal> months) {
        long[] orders = months.stream().mapToLong(MonthTotal::orders).sorted().toArray();
        return orders[orders.length / 2];
    }
}
