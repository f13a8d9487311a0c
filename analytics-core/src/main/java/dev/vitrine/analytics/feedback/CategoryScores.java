package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Low scores of orders with products of a category; an order with several counts in each.
 *
 * @param category the category in the source's language; null for products without one
 * @param translated the category translated; null where there is no translation
 * @param scores scores of reviews of such orders
 * @param low scores of 1 or 2
 * @param share share of the scores that are low
 * @param shareRange where the share lies, with 95 % confidence
 * @param excess share less that of all reviews
 * @param excessLow low scores beyond those that the share of all reviews would make; negative if there are fewer
 */
public record CategoryScores(
        @Nullable String category,
        @Nullable String translated,
        long scores,
        long low,
        double share,
        Interval shareRange,
        double excess,
        double excessLow) {}
