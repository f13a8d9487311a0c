package dev.vitrine.analytics.column;

import dev.vitrine.analytics.column.internal.KeyValues;

/** Foreign keys, resolved when the data was loaded: each value is a row number of the table pointed to. */
public sealed interface KeyColumn extends Column permits KeyValues {

    /**
     * Returns the value of a row.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    int target(int row);
}
