package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group's orders came late.
 *
 * @param group the state or seller; null where the source names none
 * @param orders delivered orders of which the time of delivery and the time promised are known
 * @param late those delivered after the time promised
 * @param lateShare their share
 * @param interval confidence interval of the share
 * @param averageDaysLate mean days of 24 hours by which the late ones missed the promise; null if none was late
 */
public record LateGroup(
        @Nullable String group,
        long orders,
        long late,
        double lateShare,
        Interval interval,
        @Nullable Double averageDaysLate) {}
