package dev.vitrine.analytics.query.internal.memory;

/** Knows in which cells there are rows. */
sealed interface Occurrences extends Accumulator permits Counts, Presence {

    /** Tells for each group asked for whether there is a row in one of its cells; not to be written, and perhaps longer. */
    boolean[] occurring(Selection selection);
}
