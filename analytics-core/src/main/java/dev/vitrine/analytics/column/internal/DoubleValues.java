package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.DoubleColumn;

/**
 * Measurements in an array.
 *
 * <p>The array is shared, never to be written, and may be longer than the column; it is empty when every row is missing.
 */
public final class DoubleValues extends StoredColumn implements DoubleColumn {
    private final SharedArray<double[]> shared;
    private final double[] values;

    /** Takes over the array, to which nobody else may write from now on. */
    public DoubleValues(double[] values, Validity validity) {
        this(new SharedArray<>(values, validity.size()), validity);
    }

    private DoubleValues(SharedArray<double[]> shared, Validity validity) {
        super(validity);
        this.shared = shared;
        this.values = shared.get();
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static DoubleValues missing(int size) {
        return new DoubleValues(new double[0], Validity.allMissing(size));
    }

    /**
     * Returns a column with rows of another one after these, in their order. This column stays as it is; the two share the
     * array if there is room in it and nobody else has appended here before.
     */
    public DoubleValues append(DoubleValues batch, int[] rows) {
        if (rows.length == 0) {
            return this;
        }
        Validity all = validity().append(batch.validity(), rows);
        if (all.isAllMissing()) {
            return missing(all.size());
        }
        SharedArray<double[]> longer = shared.extend(size(), rows.length, double[]::new);
        Gather.doubles(batch.values, rows, longer.get(), size());
        return new DoubleValues(longer, all);
    }

    public double[] array() {
        return values;
    }

    @Override
    public double value(int row) {
        return values[present(row)];
    }
}
