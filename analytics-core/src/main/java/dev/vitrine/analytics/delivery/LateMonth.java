package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How many of the orders bought in a month came late.
 *
 * @param month the month of purchase
 * @param orders delivered orders of which the time of delivery and the time promised are known
 * @param late those delivered after the time promised
 * @param lateShare their share; null without orders
 * @param interval confidence interval of the share; null without orders
 * @param averageDaysLate mean days of 24 hours by which the late ones missed the promise; null if none was late
 * @param open orders that may still be delivered, in none of the figures before
 * @param overdue open orders whose promised day is before the as-of day: late already, or lost
 * @param settled whether the month ended so long before the as-of day that nearly all its deliveries are known; the
 *     share of other months leans to the quick ones
 */
public record LateMonth(
        YearMonth month,
        long orders,
        long late,
        @Nullable Double lateShare,
        @Nullable Interval interval,
        @Nullable Double averageDaysLate,
        long open,
        long overdue,
        boolean settled) {}
