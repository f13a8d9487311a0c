package dev.vitrine.analytics.column;

import dev.vitrine.analytics.column.internal.IdValues;
import java.util.OptionalInt;

/**
 * Identifiers as the source spells them, stored compactly: 32 lower-case hexadecimal digits in 128 bits, up to 18
 * decimal digits in 64 bits, anything else as text.
 */
public sealed interface IdColumn extends Column permits IdValues {

    /**
     * Returns the identifier exactly as the source spelled it.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    String value(int row);

    /** Returns the first row with this identifier, or nothing. Takes constant time. */
    OptionalInt find(String id);
}
