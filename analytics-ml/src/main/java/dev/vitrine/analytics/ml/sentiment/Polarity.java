package dev.vitrine.analytics.ml.sentiment;

/** Which of two ways a review leans. */
public enum Polarity {
    /** As reviews with 1 or 2 stars. */
    NEGATIVE,
    /** As reviews with 4 or 5 stars. */
    POSITIVE
}
