package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.MoneyColumn;

/**
 * Exact amounts in an array.
 *
 * <p>The array is shared, never to be written, and may be longer than the column; it is empty when every row is missing.
 */
public final class MoneyValues extends StoredColumn implements MoneyColumn {
    private final int scale;
    private final SharedArray<long[]> shared;
    private final long[] values;

    /** Takes over the array, to which nobody else may write from now on. */
    public MoneyValues(int scale, long[] values, Validity validity) {
        this(scale, new SharedArray<>(values, validity.size()), validity);
    }

    private MoneyValues(int scale, SharedArray<long[]> shared, Validity validity) {
        super(validity);
        this.scale = scale;
        this.shared = shared;
        this.values = shared.get();
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static MoneyValues missing(int scale, int size) {
        return new MoneyValues(scale, new long[0], Validity.allMissing(size));
    }

    /**
     * Returns a column with rows of another one after these, in their order. This column stays as it is; the two share the
     * array if there is room in it and nobody else has appended here before.
     */
    public MoneyValues append(MoneyValues batch, int[] rows) {
        if (rows.length == 0) {
            return this;
        }
        Validity all = validity().append(batch.validity(), rows);
        if (all.isAllMissing()) {
            return missing(scale, all.size());
        }
        SharedArray<long[]> longer = shared.extend(size(), rows.length, long[]::new);
        Gather.longs(batch.values, rows, longer.get(), size());
        return new MoneyValues(scale, longer, all);
    }

    public long[] array() {
        return values;
    }

    @Override
    public int scale() {
        return scale;
    }

    @Override
    public long unscaled(int row) {
        return values[present(row)];
    }
}
