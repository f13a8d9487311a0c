package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How many of all orders came late.
 *
 * @param orders delivered orders of which the time of delivery and the time promised are known
 * @param late those delivered after the time promised
 * @param lateShare their share; null without orders
 * @param interval confidence interval of the share; null without orders
 * @param averageDaysLate mean days of 24 hours by which the late ones missed the promise; null if none was late
 * @param medianDaysLate the median; null if none was late
 * @param open orders that may still be delivered, in none of the figures before
 * @param overdue open orders whose promised day is before the as-of day: late already, or lost
 * @param lateShareWithOverdue the share if the overdue count as late: the late and the overdue of the orders and the
 *     overdue; null without any
 */
public record LateTotal(
        long orders,
        long late,
        @Nullable Double lateShare,
        @Nullable Interval interval,
        @Nullable Double averageDaysLate,
        @Nullable Double medianDaysLate,
        long open,
        long overdue,
        @Nullable Double lateShareWithOverdue) {}
