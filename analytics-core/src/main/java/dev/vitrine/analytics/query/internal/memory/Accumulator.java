package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;

/**
 * Aggregates rows by cell: a group, or a group and a {@link Signature} code. Not thread-safe: each worker has its own, which
 * are merged at the end; as all of it is exact, the order doesn't matter.
 */
sealed interface Accumulator permits Occurrences, Sums, Extremes, SmallExtremes {

    /** Adds the rows of a batch, whose cells stand in an array from the start on. */
    void add(Batch batch, int[] cells);

    /** Adds what another accumulator of the same kind has. */
    void merge(Accumulator other);

    /** Ends the adding: from here on nothing changes, and several threads may ask for numbers at once. */
    default void settle() {}

    /** Returns the numbers of some groups, each out of several cells. */
    Numbers numbers(Selection selection);
}
