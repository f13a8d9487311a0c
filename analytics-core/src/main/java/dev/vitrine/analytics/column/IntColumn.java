package dev.vitrine.analytics.column;

import dev.vitrine.analytics.column.internal.IntValues;

/** Whole numbers, 32 bits: quantities, instalments, scores. */
public sealed interface IntColumn extends Column permits IntValues {

    /**
     * Returns the value of a row.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    int value(int row);
}
