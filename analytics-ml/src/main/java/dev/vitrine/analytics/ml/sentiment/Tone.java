package dev.vitrine.analytics.ml.sentiment;

import java.util.List;

/** Which of three ways a review sounds. */
public enum Tone {
    /** As reviews with 1 or 2 stars. */
    NEGATIVE,
    /** As reviews with 3 stars. */
    NEUTRAL,
    /** As reviews with 4 or 5 stars. */
    POSITIVE;

    private static final List<Tone> ALL = List.of(values());

    /** Returns the tone that goes with stars. */
    static Tone ofStars(int stars) {
        if (stars == 3) {
            return NEUTRAL;
        }
        return stars < 3 ? NEGATIVE : POSITIVE;
    }

    /** Returns the tone of a number from 0. */
    static Tone at(int number) {
        return ALL.get(number);
    }

    /** Returns its number: 0 for negative, 1 for neutral, 2 for positive. */
    int number() {
        return ALL.indexOf(this);
    }
}
