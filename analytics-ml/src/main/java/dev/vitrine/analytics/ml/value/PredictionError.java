package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How far predicted purchases were from what was bought.
 *
 * @param model what predicted
 * @param actual purchases of all customers in the horizon
 * @param predicted the same, predicted
 * @param meanAbsoluteError mean over customers of the distance of prediction and purchases
 * @param underNaive how much less that is than of the customers' own rate going on; null for that one itself
 * @param underNaiveAt95 its paired bootstrap interval
 * @param rootMeanSquaredError root of the mean squared distance
 */
public record PredictionError(
        String model,
        long actual,
        double predicted,
        double meanAbsoluteError,
        @Nullable Double underNaive,
        @Nullable Interval underNaiveAt95,
        double rootMeanSquaredError) {}
