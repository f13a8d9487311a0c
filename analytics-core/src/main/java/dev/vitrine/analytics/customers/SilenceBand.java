package dev.vitrine.analytics.customers;

import org.jspecify.annotations.Nullable;

/**
 * Customers who have been silent for about as long.
 *
 * @param fromDays the shortest silence
 * @param belowDays where the next band begins; null for the last one
 * @param customers how many persons
 * @param share their share of all; null if there are none
 * @param cumulativeShare the share of those silent so long or shorter; null if there are none
 */
public record SilenceBand(
        int fromDays,
        @Nullable Integer belowDays,
        long customers,
        @Nullable Double share,
        @Nullable Double cumulativeShare) {}
