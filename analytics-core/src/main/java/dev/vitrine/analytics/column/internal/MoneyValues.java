package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.MoneyColumn;

/** Exact amounts in an array. The array is shared, never to be written; it is empty when every row is missing. */
public final class MoneyValues extends StoredColumn implements MoneyColumn {
    private final int scale;
    private final long[] values;

    public MoneyValues(int scale, long[] values, Validity validity) {
        super(validity);
        this.scale = scale;
        this.values = values;
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static MoneyValues missing(int scale, int size) {
        return new MoneyValues(scale, new long[0], Validity.allMissing(size));
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
