package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.classification.Classifier;

/**
 * What was learned from orders up to a moment.
 *
 * @param classifier tells orders apart; its probabilities are too high, since near misses count
 * @param range what features were seen; values beyond count as the furthest seen
 * @param intercept of the calibrated log-odds
 * @param slope of the calibrated log-odds over the classifier's
 * @param durations how long orders take
 */
record DelayFit(
        Classifier classifier, FeatureRange range, double intercept, double slope, DurationQuantiles durations) {
    private static final double CERTAIN = 1e-9;

    double lateProbability(double[] values) {
        return 1 / (1 + Math.exp(-(intercept + slope * logOdds(classifier, range, values))));
    }

    static double logOdds(Classifier classifier, FeatureRange range, double[] values) {
        double raw = classifier.probability(range.within(values));
        double probability = Math.max(CERTAIN, Math.min(1 - CERTAIN, raw));
        return Math.log(probability / (1 - probability));
    }
}
