package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** Builds {@link MoneyValues}; not thread-safe. */
public final class MoneyBuilder extends ColumnBuilder {
    private final int scale;
    private long[] values = new long[INITIAL_CAPACITY];

    public MoneyBuilder(int scale) {
        this.scale = scale;
    }

    public int scale() {
        return scale;
    }

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
    public MoneyBuilder like() {
        return new MoneyBuilder(scale);
    }

    @Override
    void addPresent(ColumnBuilder other, int row) {
        add(((MoneyBuilder) other).values[row]);
    }

    @Override
    public MoneyValues build() {
        Validity validity = missing.build(size);
        int length = validity.missingCount() == size ? 0 : size;
        return new MoneyValues(scale, length == values.length ? values : Arrays.copyOf(values, length), validity);
    }
}
