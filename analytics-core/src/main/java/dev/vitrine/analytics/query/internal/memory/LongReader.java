package dev.vitrine.analytics.query.internal.memory;

/** Reads whole numbers of rows: amounts in units of the money scale, times in microseconds, ordinals. Not thread-safe. */
interface LongReader {
    /** Stands for no value. */
    long MISSING = Long.MIN_VALUE;

    /** Reads the numbers of a batch into an array from the start on, {@link #MISSING} where there is none. */
    void read(Batch batch, long[] numbers);

    /** Reads the numbers of a batch, anything where there is none: for those who know which rows have one. */
    default void readPresent(Batch batch, long[] numbers) {
        read(batch, numbers);
    }

    /** Tells whether some row may have no value. */
    boolean mayMiss();

    /** Returns a number that none exceeds in size; {@link Long#MAX_VALUE} if nothing can be said. */
    long bound();
}
