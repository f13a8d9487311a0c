package dev.vitrine.analytics.customers;

import org.jspecify.annotations.Nullable;

/**
 * Pauses of about the same length.
 *
 * @param fromDays the shortest
 * @param belowDays where the next band begins; null for the last one
 * @param gaps how many
 * @param share their share; null if there are no pauses
 * @param cumulativeShare the share of those of this length or shorter; null if there are no pauses
 */
public record GapBand(
        int fromDays,
        @Nullable Integer belowDays,
        long gaps,
        @Nullable Double share,
        @Nullable Double cumulativeShare) {}
