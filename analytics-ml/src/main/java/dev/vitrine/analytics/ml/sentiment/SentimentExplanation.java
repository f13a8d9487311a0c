package dev.vitrine.analytics.ml.sentiment;

import java.util.List;

/**
 * Why a text has its score: the log-odds of 4 or 5 stars are exactly the base and the effects, added up (but for the
 * rounding of the last digits).
 *
 * @param base the log-odds of a text without terms
 * @param effects what each part of the text adds, the strongest first
 * @param logOdds the sum of all
 */
public record SentimentExplanation(double base, List<TermEffect> effects, double logOdds) {

    /** Keeps the list from being changed. */
    public SentimentExplanation {
        effects = List.copyOf(effects);
    }

    /** Returns the score that these log-odds make: -1 to 1. */
    public double score() {
        return Math.tanh(logOdds / 2);
    }
}
