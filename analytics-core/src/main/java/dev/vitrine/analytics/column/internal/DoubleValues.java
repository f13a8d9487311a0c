package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.DoubleColumn;

/** Measurements in an array. The array is shared, never to be written; it is empty when every row is missing. */
public final class DoubleValues extends StoredColumn implements DoubleColumn {
    private final double[] values;

    public DoubleValues(double[] values, Validity validity) {
        super(validity);
        this.values = values;
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static DoubleValues missing(int size) {
        return new DoubleValues(new double[0], Validity.allMissing(size));
    }

    public double[] array() {
        return values;
    }

    @Override
    public double value(int row) {
        return values[present(row)];
    }
}
