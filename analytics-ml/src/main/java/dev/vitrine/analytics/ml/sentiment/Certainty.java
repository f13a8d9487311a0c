package dev.vitrine.analytics.ml.sentiment;

/** Whether to rely on a polarity. */
public enum Certainty {
    /** The score is so far from 0 that held-out reviews with such scores were right as often as the trainer was asked. */
    SURE,
    /** The score is near 0, or nothing of the text is known: better let a person look. */
    UNSURE
}
