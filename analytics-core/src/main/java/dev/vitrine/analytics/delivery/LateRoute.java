package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How many of the orders on a route came late.
 *
 * @param sellerState where the goods come from; null where the source does not say
 * @param customerState where they go; null where the source does not say
 * @param orders delivered orders of which the time of delivery and the time promised are known
 * @param late those delivered after the time promised
 * @param lateShare their share
 * @param interval confidence interval of the share
 * @param averageDaysLate mean days of 24 hours by which the late ones missed the promise; null if none was late
 * @param averageDays mean days of 24 hours from purchase to customer; null if none is known
 */
public record LateRoute(
        @Nullable String sellerState,
        @Nullable String customerState,
        long orders,
        long late,
        double lateShare,
        Interval interval,
        @Nullable Double averageDaysLate,
        @Nullable Double averageDays) {}
