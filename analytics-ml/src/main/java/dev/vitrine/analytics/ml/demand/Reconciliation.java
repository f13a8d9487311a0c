package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Labelled;

/** How forecasts of parts and wholes are made to add up. */
public enum Reconciliation implements Labelled {
    /** They are not. */
    NONE("none"),
    /** A whole is the sum of its parts. */
    BOTTOM_UP("bottom-up"),
    /** Each forecast moves the less the smaller its errors were: weighted least squares, MinT with a diagonal matrix. */
    WEIGHTED("weighted least squares");

    private final String label;

    Reconciliation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
