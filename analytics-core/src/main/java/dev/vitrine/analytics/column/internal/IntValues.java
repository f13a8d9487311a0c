package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.IntColumn;

/**
 * Whole numbers in an array.
 *
 * <p>The array is shared, never to be written, and may be longer than the column; it is empty when every row is missing.
 */
public final class IntValues extends StoredColumn implements IntColumn {
    private final SharedArray<int[]> shared;
    private final int[] values;

    /** Takes over the array, to which nobody else may write from now on. */
    public IntValues(int[] values, Validity validity) {
        this(new SharedArray<>(values, validity.size()), validity);
    }

    private IntValues(SharedArray<int[]> shared, Validity validity) {
        super(validity);
        this.shared = shared;
        this.values = shared.get();
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static IntValues missing(int size) {
        return new IntValues(new int[0], Validity.allMissing(size));
    }

    /**
     * Returns a column with rows of another one after these, in their order. This column stays as it is; the two share the
     * array if there is room in it and nobody else has appended here before.
     */
    public IntValues append(IntValues batch, int[] rows) {
        if (rows.length == 0) {
            return this;
        }
        Validity all = validity().append(batch.validity(), rows);
        if (all.isAllMissing()) {
            return missing(all.size());
        }
        SharedArray<int[]> longer = shared.extend(size(), rows.length, int[]::new);
        Gather.ints(batch.values, rows, longer.get(), size());
        return new IntValues(longer, all);
    }

    public int[] array() {
        return values;
    }

    @Override
    public int value(int row) {
        return values[present(row)];
    }
}
