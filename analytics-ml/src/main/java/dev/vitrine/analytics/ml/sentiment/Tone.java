package dev.vitrine.analytics.ml.sentiment;

/** Which of three ways a review sounds. */
public enum Tone {
    /** As reviews with 1 or 2 stars. */
    NEGATIVE,
    /** As reviews with 3 stars. */
    NEUTRAL,
    /** As reviews with 4 or 5 stars. */
    POSITIVE;

    /** Returns the tone that goes with stars. */
    static Tone ofStars(int stars) {
        if (stars == 3) {
            return NEUTRAL;
        }
        return stars < 3 ? NEGATIVE : POSITIVE;
    }
}
