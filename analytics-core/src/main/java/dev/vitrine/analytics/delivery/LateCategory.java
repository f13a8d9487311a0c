package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How many of the orders with products of a category came late.
 *
 * @param category the category; null for products without one
 * @param translated the category translated; null if it is not
 * @param orders delivered orders of which the time of delivery and the time promised are known
 * @param late those delivered after the time promised
 * @param lateShare their share
 * @param interval confidence interval of the share
 * @param averageDaysLate mean days of 24 hours by which the late ones missed the promise; null if none was late
 */
public record LateCategory(
        @Nullable String category,
        @Nullable String translated,
        long orders,
        long late,
        double lateShare,
        Interval interval,
        @Nullable Double averageDaysLate) {}
