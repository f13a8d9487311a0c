package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Labelled;

/** Which late orders are compared with which orders on time. */
public enum Comparison implements Labelled {
    /** All with all. */
    ALL("all orders"),
    /** Those of customers of the same state. */
    SAME_STATE("same state"),
    /** Those bought in the same month. */
    SAME_MONTH("same month"),
    /** Those of customers of the same state, bought in the same month. */
    SAME_STATE_AND_MONTH("same state and month");

    private final String label;

    Comparison(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
