package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** Builds {@link DateTimeValues}; not thread-safe. */
public final class DateTimeBuilder extends ColumnBuilder {
    private long[] values = new long[INITIAL_CAPACITY];

    public void add(long value) {
        int row = nextRow();
        if (row == values.length) {
            values = Arrays.copyOf(values, grown(row));
        }
        values[row] = value;
    }

    /** Returns the value of a row; meaningless if the row is missing. */
    public long value(int row) {
        return values[row];
    }

    @Override
    public void addMissing() {
        missing.set(size);
        add(0);
    }

    @Override
    public DateTimeBuilder like() {
        return new DateTimeBuilder();
    }

    @Override
    void addPresent(ColumnBuilder other, int row) {
        add(((DateTimeBuilder) other).values[row]);
    }

    @Override
    public DateTimeValues build() {
        Validity validity = missing.build(size);
        int length = validity.missingCount() == size ? 0 : size;
        return new DateTimeValues(length == values.length ? values : Arrays.copyOf(values, length), validity);
    }
}
