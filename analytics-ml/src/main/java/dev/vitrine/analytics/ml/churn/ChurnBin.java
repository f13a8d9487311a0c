package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.analysis.Interval;

/**
 * Customers with about the same probability of no purchase, and how many of them made none.
 *
 * @param scorer what gave the probability
 * @param customers how many
 * @param predicted the mean of their probabilities
 * @param observed the share that bought nothing
 * @param observedAt95 Wilson's interval of that share
 */
public record ChurnBin(String scorer, int customers, double predicted, double observed, Interval observedAt95) {}
