package dev.vitrine.analytics.query.internal.memory;

/** Tells for which rows a filter is true. Not thread-safe. */
interface Condition {

    /** Writes 1 for each row of a batch that fulfils the condition, else 0, into an array from the start on. */
    void test(Batch batch, byte[] holds);
}
