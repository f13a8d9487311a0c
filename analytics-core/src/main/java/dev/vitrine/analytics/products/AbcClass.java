package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Labelled;

/** How much a product matters. */
public enum AbcClass implements Labelled {
    /** The few that bring most of the revenue. */
    A,
    /** Those in the middle. */
    B,
    /** The many that bring little, and those that bring nothing. */
    C;

    /** Returns the letter. */
    @Override
    public String label() {
        return name();
    }
}
