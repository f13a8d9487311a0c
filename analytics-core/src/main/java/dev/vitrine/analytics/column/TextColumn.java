package dev.vitrine.analytics.column;

import dev.vitrine.analytics.column.internal.TextValues;

/** Free text, such as review messages and product names; kept as UTF-8. */
public sealed interface TextColumn extends Column permits TextValues {

    /**
     * Returns the value of a row.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    String value(int row);
}
