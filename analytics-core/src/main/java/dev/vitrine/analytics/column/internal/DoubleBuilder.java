package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** Builds {@link DoubleValues}; not thread-safe. */
public final class DoubleBuilder extends ColumnBuilder {
    private double[] values = new double[INITIAL_CAPACITY];

    public void add(double value) {
        int row = nextRow();
        if (row == values.length) {
            values = Arrays.copyOf(values, grown(row));
        }
        values[row] = value;
    }

    /** Returns the value of a row; meaningless if the row is missing. */
    public double value(int row) {
        return values[row];
    }

    @Override
    public void addMissing() {
        missing.set(size);
        add(0);
    }

    @Override
    public DoubleBuilder like() {
        return new DoubleBuilder();
    }

    @Override
    void addPresent(ColumnBuilder other, int row) {
        add(((DoubleBuilder) other).values[row]);
    }

    @Override
    public DoubleValues build() {
        Validity validity = missing.build(size);
        int length = validity.isAllMissing() ? 0 : Slack.built(size);
        return new DoubleValues(length == values.length ? values : Arrays.copyOf(values, length), validity);
    }
}
