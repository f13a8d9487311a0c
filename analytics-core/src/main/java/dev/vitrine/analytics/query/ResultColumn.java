package dev.vitrine.analytics.query;

/**
 * A column of a result.
 *
 * @param <T> the Java type of a value
 */
public interface ResultColumn<T> {

    /** Returns the name of the dimension, measure or step. */
    String name();

    /** Returns the number of rows. */
    int size();

    /** Tells whether a row has no value. */
    boolean isMissing(int row);

    /** Returns the value of a row. */
    T value(int row);
}
