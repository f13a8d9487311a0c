package dev.vitrine.analytics.column;

import dev.vitrine.analytics.column.internal.DoubleValues;

/** Measurements such as weights, lengths and coordinates; never money. */
public sealed interface DoubleColumn extends Column permits DoubleValues {

    /**
     * Returns the value of a row.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    double value(int row);
}
