package dev.vitrine.analytics.synthetic.internal;

/** How a customer speaks, which follows from the score. */
enum Tone {
    GOOD(0, "good"),
    FAIR(1, "fair"),
    BAD(2, "bad");

    private final int number;
    private final String word;

    Tone(int number, String word) {
        this.number = number;
        this.word = word;
    }

    static Tone ofScore(int score) {
        return score >= 4 ? GOOD : score == 3 ? FAIR : BAD;
    }

    /** Returns the position among the tones, from 0. */
    int number() {
        return number;
    }

    /** Returns what the phrase book calls it. */
    String word() {
        return word;
    }
}
