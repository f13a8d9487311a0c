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

    /** Returns an empty builder of the same kind. */
    public abstract ColumnBuilder like();

    /** Adds the value that another builder of the same kind has in a row, or a gap if it has none there. */
    public final void addFrom(ColumnBuilder other, int row) {
        if (other.isMissing(row)) {
            addMissing();
        } else {
            addPresent(other, row);
        }
    }

    abstract void addPresent(ColumnBuilder other, int row);

    final int nextRow() {
        return size++;
    }

    /** Returns the next capacity after a full array of this length. */
    static int grown(int length) {
        if (length == MAX_CAPACITY) {
            throw new IllegalStateException("a column holds at most " + MAX_CAPACITY + " values");
        }
        return (int) Math.min(MAX_CAPACITY, 16L + length + (length >> 1));
    }
}
