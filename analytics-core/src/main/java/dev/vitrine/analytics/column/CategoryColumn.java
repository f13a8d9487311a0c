package dev.vitrine.analytics.column;

import dev.vitrine.analytics.column.internal.CategoryValues;
import java.util.List;
import java.util.OptionalInt;

/**
 * Words out of a limited vocabulary, such as states, statuses and product categories.
 *
 * <p>Each row holds a code, the position of its word in the {@link #dictionary()}. The dictionary holds exactly the
 * words in use, in ascending {@link String#compareTo} order, so comparing codes compares words and equal content gives
 * equal codes whatever the order of the rows.
 */
public sealed interface CategoryColumn extends Column permits CategoryValues {

    /** Returns the distinct words in ascending order; unmodifiable. */
    List<String> dictionary();

    /**
     * Returns the position of the row's word in the dictionary.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    int code(int row);

    /** Returns the code of a word, or nothing if no row has it. Takes logarithmic time. */
    OptionalInt findCode(String word);

    /**
     * Returns the row's word.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    default String value(int row) {
        return dictionary().get(code(row));
    }
}
