package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** Builds {@link IntValues}; not thread-safe. */
public final class IntBuilder extends ColumnBuilder {
    private int[] values = new int[INITIAL_CAPACITY];

    public void add(int value) {
        int row = nextRow();
        if (row == values.length) {
            values = Arrays.copyOf(values, grown(row));
        }
        values[row] = value;
    }

    /** Returns the value of a row; meaningless if the row is missing. */
    public int value(int row) {
        return values[row];
    }

    @Override
    public void addMissing() {
        missing.set(size);
        add(0);
    }

    @Override
    public IntBuilder like() {
        return new IntBuilder();
    }

    @Override
    void addPresent(ColumnBuilder other, int row) {
        add(((IntBuilder) other).values[row]);
    }

    @Override
    public IntValues build() {
        Validity validity = missing.build(size);
        int length = validity.missingCount() == size ? 0 : size;
        return new IntValues(length == values.length ? values : Arrays.copyOf(values, length), validity);
    }
}
