package dev.vitrine.analytics.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How long a stage takes, in days of 24 hours. Negative times count as they are, so that the means of consecutive stages
 * add up.
 *
 * @param stage which stage
 * @param orders delivered orders of which both times are known
 * @param unknown delivered orders that lack one of the times; they are in no figure
 * @param negative orders whose end is recorded before the start
 * @param averageDays the mean; null without orders
 * @param medianDays the median; null without orders
 * @param p90Days within which nine of ten orders went through; null without orders
 */
public record StageTime(
        Stage stage,
        long orders,
        long unknown,
        long negative,
        @Nullable Double averageDays,
        @Nullable Double medianDays,
        @Nullable Double p90Days) {}
