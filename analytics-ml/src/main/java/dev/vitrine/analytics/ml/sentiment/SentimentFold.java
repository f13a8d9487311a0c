package dev.vitrine.analytics.ml.sentiment;

/**
 * One part of the reviews, asked about by a model trained on the others.
 *
 * @param fold its number, from 1
 * @param training reviews trained on
 * @param test reviews asked about
 * @param binaryMacroF1 the mean of both classes' F1, 1–2 against 4–5 stars
 * @param binaryAuc the area under the ROC curve
 * @param threeClassMacroF1 the mean of three classes' F1
 * @param threshold the probability from which on the model says positive, chosen within its training
 * @param sureFrom how far from 0 a score had to be to be sure, chosen within its training
 */
public record SentimentFold(
        int fold,
        int training,
        int test,
        double binaryMacroF1,
        double binaryAuc,
        double threeClassMacroF1,
        double threshold,
        double sureFrom) {}
