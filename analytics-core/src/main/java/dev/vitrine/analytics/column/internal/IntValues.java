package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.IntColumn;

/** Whole numbers in an array. The array is shared, never to be written; it is empty when every row is missing. */
public final class IntValues extends StoredColumn implements IntColumn {
    private final int[] values;

    public IntValues(int[] values, Validity validity) {
        super(validity);
        this.values = values;
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static IntValues missing(int size) {
        return new IntValues(new int[0], Validity.allMissing(size));
    }

    public int[] array() {
        return values;
    }

    @Override
    public int value(int row) {
        return values[present(row)];
    }
}
