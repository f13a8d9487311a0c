package dev.vitrine.analytics.rfm;

import java.util.Locale;

/** The three measures of a customer. */
public enum RfmMeasure {
    /** Whole calendar days from the last purchase to the as-of day. */
    RECENCY,
    /** Distinct orders. */
    FREQUENCY,
    /** Money spent on goods and freight. */
    MONETARY;

    /** Returns the name in lower case, such as {@code monetary}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
