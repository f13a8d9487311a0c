package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.KeyColumn;

/**
 * Row numbers of another table in an array, and the least and the greatest of them.
 *
 * <p>The array is shared, never to be written, and may be longer than the column; it is empty when every row is missing.
 */
public final class KeyValues extends StoredColumn implements KeyColumn {
    private final SharedArray<int[]> shared;
    private final int[] values;
    private final int least;
    private final int greatest;

    /** Takes over the array, to which nobody else may write from now on. */
    public KeyValues(int[] values, Validity validity) {
        this(new SharedArray<>(values, validity.size()), validity, 0, Integer.MAX_VALUE, -1);
    }

    /** Takes the range of the rows before one, and widens it with the rows from there on. */
    private KeyValues(SharedArray<int[]> shared, Validity validity, int from, int leastBefore, int greatestBefore) {
        super(validity);
        this.shared = shared;
        this.values = shared.get();
        int low = leastBefore;
        int high = greatestBefore;
        int end = validity.isAllMissing() ? from : validity.size();
        for (int row = from; row < end; row++) {
            if (!validity.isMissing(row)) {
                low = Math.min(low, values[row]);
                high = Math.max(high, values[row]);
            }
        }
        this.least = low;
        this.greatest = high;
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static KeyValues missing(int size) {
        return new KeyValues(new int[0], Validity.allMissing(size));
    }

    /** Tells whether every key that is not missing is the number of one of so many rows. Takes constant time. */
    public boolean pointInto(int rows) {
        return greatest < rows && least >= 0;
    }

    /**
     * Returns a column with rows of another one after these, in their order. This column stays as it is; the two share the
     * array if there is room in it and nobody else has appended here before.
     */
    public KeyValues append(KeyValues batch, int[] rows) {
        if (rows.length == 0) {
            return this;
        }
        Validity all = validity().append(batch.validity(), rows);
        if (all.isAllMissing()) {
            return missing(all.size());
        }
        SharedArray<int[]> longer = shared.extend(size(), rows.length, int[]::new);
        Gather.ints(batch.values, rows, longer.get(), size());
        return new KeyValues(longer, all, size(), least, greatest);
    }

    public int[] array() {
        return values;
    }

    @Override
    public int target(int row) {
        return values[present(row)];
    }
}
