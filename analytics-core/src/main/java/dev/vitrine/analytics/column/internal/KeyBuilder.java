package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** Builds {@link KeyValues}; not thread-safe. */
public final class KeyBuilder extends ColumnBuilder {
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
    public KeyBuilder like() {
        return new KeyBuilder();
    }

    @Override
    void addPresent(ColumnBuilder other, int row) {
        add(((KeyBuilder) other).values[row]);
    }

    @Override
    public KeyValues build() {
        Validity validity = missing.build(size);
        int length = validity.missingCount() == size ? 0 : size;
        return new KeyValues(length == values.length ? values : Arrays.copyOf(values, length), validity);
    }
}
