package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How much better the model is than a baseline on the same reviews; intervals by paired bootstrap.
 *
 * @param baseline what it is compared with
 * @param binaryMacroF1 gain in macro-F1, 1–2 against 4–5 stars
 * @param binaryMacroF1Range its interval
 * @param binaryAuc gain in ROC-AUC
 * @param binaryAucRange its interval
 * @param threeClassMacroF1 gain in macro-F1 with 3 stars as neutral
 * @param threeClassMacroF1Range its interval
 */
public record SentimentGain(
        String baseline,
        double binaryMacroF1,
        @Nullable Interval binaryMacroF1Range,
        double binaryAuc,
        @Nullable Interval binaryAucRange,
        double threeClassMacroF1,
        @Nullable Interval threeClassMacroF1Range) {}
