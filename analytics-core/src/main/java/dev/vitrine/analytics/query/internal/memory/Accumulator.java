package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;

/**
 * Aggregates rows by group. The arrays have one place more than there are groups, for rows that don't count. Not
 * thread-safe: each worker has its own, which are merged at the end; as all of it is exact, the order doesn't matter.
 */
sealed interface Accumulator permits Counts, Sums, Extremes {

    /** Adds the rows of a batch, whose groups stand in an array from the start on. */
    void add(Batch batch, int[] groups);

    /** Adds what another accumulator of the same kind has. */
    void merge(Accumulator other);

    /** Returns the numbers of some groups. */
    Numbers numbers(int[] groups, int count);
}
