package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.Column;

/**
 * Collects the values of one column, row by row; not thread-safe.
 *
 * <p>A row that turns out to be bad halfway is taken back with {@link #truncate}. A builder is used up by
 * {@link #build()}.
 */
public abstract class ColumnBuilder {
    static final int INITIAL_CAPACITY = 1024;
    private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;

    final MissingBits missing = new MissingBits();
    int size;

    public final int size() {
        return size;
    }

    public final boolean isMissing(int row) {
        return missing.get(row);
    }

    public abstract void addMissing();

    /** Drops every row from this one on. */
    public void truncate(int newSize) {
        missing.truncate(newSize);
        size = newSize;
    }

    public abstract Column build();

    final int nextRow() {
        return size++;
    }

    /** Returns the next capacity after a full array of this length. */
    static int grown(int length) {
        if (length == MAX_CAPACITY) {
            throw new IllegalStateException("a column holds at most " + MAX_CAPACITY + " values");
        }
        return (int) Math.min(MAX_CAPACITY, length + (length >> 1) + 16L);
    }
}
