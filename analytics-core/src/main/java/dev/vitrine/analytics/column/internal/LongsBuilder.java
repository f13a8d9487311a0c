package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** Builds a column of whole numbers of 64 bits; not thread-safe. */
public abstract class LongsBuilder extends ColumnBuilder {
    private long[] values = new long[INITIAL_CAPACITY];

    public final void add(long value) {
        int row = nextRow();
        if (row == values.length) {
            values = Arrays.copyOf(values, grown(row));
        }
        values[row] = value;
    }

    /** Returns the value of a row; meaningless if the row is missing. */
    public final long value(int row) {
        return values[row];
    }

    @Override
    public final void addMissing() {
        missing.set(size);
        add(0);
    }

    @Override
    final void addPresent(ColumnBuilder other, int row) {
        add(((LongsBuilder) other).values[row]);
    }

    /** Returns the values with a little room to append to; none if every row is missing. */
    final long[] trimmed(Validity validity) {
        int length = validity.isAllMissing() ? 0 : Slack.built(size);
        return length == values.length ? values : Arrays.copyOf(values, length);
    }
}
