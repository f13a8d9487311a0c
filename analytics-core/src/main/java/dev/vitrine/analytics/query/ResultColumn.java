package dev.vitrine.analytics.query;

import dev.vitrine.analytics.query.internal.result.SelectedColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result: what a dimension, a measure or a step is in each row.
 *
 * <p>Dimensions have the values of their type. Measures and steps have the values of their unit: {@link Long} for {@link
 * Unit#COUNT}, {@link java.math.BigDecimal} for {@link Unit#MONEY}, {@link java.time.LocalDate} for {@link Unit#DATE},
 * {@link Double} for all others. Values are made when they are asked for; each call takes constant time. Immutable and
 * thread-safe.
 *
 * @param <T> the Java type of a value
 */
public sealed interface ResultColumn<T> permits SelectedColumn {

    /** Returns the name of the dimension, measure or step. */
    String name();

    /** Returns what the numbers of a measure or step are in; null for a dimension. */
    @Nullable
    Unit unit();

    /** Returns the Java type of a value. */
    Class<T> javaType();

    /** Returns the number of rows. */
    int size();

    /**
     * Tells whether a row has no value.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    boolean isMissing(int row);

    /**
     * Returns the value of a row.
     *
     * @throws java.util.NoSuchElementException if it is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    T value(int row);

    /**
     * Returns the value of a row as a whole number, for columns of whole numbers.
     *
     * @throws UnsupportedOperationException if the values are no whole numbers
     * @throws java.util.NoSuchElementException if it is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    long asLong(int row);

    /**
     * Returns the number of a row, amounts rounded to the nearest double.
     *
     * @throws UnsupportedOperationException if the values are no numbers
     * @throws java.util.NoSuchElementException if it is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    double asDouble(int row);

    /**
     * Returns the spelling of the value of a row, empty if it is missing: as of {@link ValueType#label} for a dimension,
     * a plain decimal number without exponent for a measure, a day such as {@code 2018-09-03}.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    String label(int row);

    /**
     * Returns this column, typed.
     *
     * @throws IllegalArgumentException if its values are of another type
     */
    <U> ResultColumn<U> as(Class<U> type);
}
