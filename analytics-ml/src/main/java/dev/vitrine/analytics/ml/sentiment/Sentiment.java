package dev.vitrine.analytics.ml.sentiment;

import java.util.Optional;

/**
 * What a model says about a text.
 *
 * @param score -1 (surely 1 or 2 stars) to 1 (surely 4 or 5): twice the calibrated probability of 4 or 5 stars, given
 *     that they are not 3, less 1; never NaN
 * @param polarity which way it leans, by the threshold that held-out reviews were told best apart with; with unequal
 *     classes this is not at the score 0
 * @param certainty whether to rely on the polarity
 * @param tone the same with 3 stars as a class of their own
 * @param negative the probability of 1 or 2 stars, where 3 are possible
 * @param neutral the probability of 3 stars; 0 from a model that saw too few of them
 * @param positive the probability of 4 or 5 stars, where 3 are possible
 */
public record Sentiment(
        double score,
        Polarity polarity,
        Certainty certainty,
        Tone tone,
        double negative,
        double neutral,
        double positive) {

    /** Returns the polarity if it can be relied on; empty where the model abstains. */
    public Optional<Polarity> findSurePolarity() {
        return certainty == Certainty.SURE ? Optional.of(polarity) : Optional.empty();
    }

    /** Returns the same, not to be relied on. */
    Sentiment unsure() {
        return new Sentiment(score, polarity, Certainty.UNSURE, tone, negative, neutral, positive);
    }
}
