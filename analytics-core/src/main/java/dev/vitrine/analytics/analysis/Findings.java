package dev.vitrine.analytics.analysis;

import java.util.List;

/** What an analysis found. Immutable and thread-safe. */
public interface Findings {

    /** Returns all that was found as tables, the most important first; tables of no rows included. */
    List<FindingsTable<?>> tables();

    /**
     * Returns what a reader must know to read the tables right, each a sentence: what the data lack, which criterion was
     * dropped and why, where samples are small or outcomes still open. Empty if there is nothing.
     */
    List<String> notes();
}
