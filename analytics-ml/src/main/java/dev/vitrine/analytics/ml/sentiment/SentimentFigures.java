package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How good a model is on reviews it had not seen; intervals by bootstrap over groups of near-duplicates.
 *
 * @param model what was measured
 * @param binaryMacroF1 the mean of both classes' F1, 1–2 against 4–5 stars
 * @param binaryMacroF1Range its interval
 * @param binaryAuc the area under the ROC curve, 1–2 against 4–5 stars
 * @param binaryAucRange its interval
 * @param threeClassMacroF1 the mean of three classes' F1, with 3 stars as neutral
 * @param threeClassMacroF1Range its interval
 */
public record SentimentFigures(
        String model,
        double binaryMacroF1,
        @Nullable Interval binaryMacroF1Range,
        double binaryAuc,
        @Nullable Interval binaryAucRange,
        double threeClassMacroF1,
        @Nullable Interval threeClassMacroF1Range) {}
