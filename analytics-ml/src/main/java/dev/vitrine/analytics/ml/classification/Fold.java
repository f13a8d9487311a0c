package dev.vitrine.analytics.ml.classification;

/**
 * One part of a protocol: what a model is trained on, and what it is then asked about. Immutable and thread-safe.
 */
public final class Fold {
    private final String name;
    private final Examples training;
    private final Examples test;

    private Fold(String name, Examples training, Examples test) {
        this.name = name;
        this.training = training;
        this.test = test;
    }

    /** Returns a fold, such as {@code 2018-01}. */
    public static Fold of(String name, Examples training, Examples test) {
        return new Fold(name, training, test);
    }

    /** Returns what reports call it. */
    public String name() {
        return name;
    }

    /** Returns what the model is trained on. */
    public Examples training() {
        return training;
    }

    /** Returns what the model is asked about. */
    public Examples test() {
        return test;
    }
}
