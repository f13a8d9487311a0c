package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where data end with a few stray orders, which read like a crash of sales: an export that was cut off by the date of
 * something else than the purchase.
 */
final class FadeOut {
    /** A month with less than this share of the median month's orders is thin. */
    static final double THIN = 0.05;

    private static final int ENOUGH = 3;

    private FadeOut() {}

    /**
     * Returns the day up to which the data are in full: the last one, unless the months up to it are thin and at least one of
     * them is over; then the last day before these. The median is that of the months between the first and the last, at
     * least three.
     */
    static LocalDate lastFullDay(DayRange active, ResultTable ordersByMonth) {
        List<YearMonth> months = TrendPeriod.MONTH.within(active).stream()
                .map(month -> YearMonth.from(month.from()))
                .toList();
        if (months.size() < ENOUGH + 2) {
            return active.to();
        }
        Map<YearMonth, Long> orders = new HashMap<>();
        for (int row = 0; row < ordersByMonth.size(); row++) {
            if (!ordersByMonth.column(Dimensions.MONTH).isMissing(row)) {
                orders.put(
                        ordersByMonth.column(Dimensions.MONTH).value(row),
                        ordersByMonth.column(Measures.ORDERS).asLong(row));
            }
        }
        double limit = THIN
                * median(months.subList(1, months.size() - 1).stream()
                        .mapToLong(month -> orders.getOrDefault(month, 0L))
                        .toArray());
        YearMonth last = months.get(months.size() - 1);
        YearMonth full = last;
        while (full.isAfter(months.get(0)) && orders.getOrDefault(full, 0L) < limit) {
            full = full.minusMonths(1);
        }
        boolean isThinMonthOver = full.plusMonths(1).isBefore(last)
                || (full.isBefore(last) && last.atEndOfMonth().equals(active.to()));
        return isThinMonthOver ? full.atEndOfMonth() : active.to();
    }

    static double median(long[] counts) {
        long[] sorted = counts.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }
}
