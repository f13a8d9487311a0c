package dev.vitrine.analytics.column;

/**
 * One typed value per row of a table, present or missing.
 *
 * <p>Rows are numbered from 0. A missing value is a state of its own, never a sentinel: asking for the value of a
 * missing row throws {@link java.util.NoSuchElementException}, so ask {@link #isMissing} first where a column may have
 * gaps. Every accessor takes constant time. Columns are immutable and safe for use by any number of threads.
 */
public sealed interface Column
        permits IntColumn, DoubleColumn, MoneyColumn, DateTimeColumn, CategoryColumn, TextColumn, IdColumn, KeyColumn {

    /** Returns the number of rows, missing ones included. */
    int size();

    /**
     * Tells whether the row has no value.
     *
     * @throws IndexOutOfBoundsException if the row is negative or not below {@link #size()}
     */
    boolean isMissing(int row);

    /** Returns how many rows have no value. */
    int missingCount();

    /** Tells whether no row has a value, as in a column that the source does not have. */
    default boolean isEmpty() {
        return missingCount() == size();
    }
}
