package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.KeyColumn;

/** Row numbers of another table in an array. The array is shared, never to be written; it is empty when every row is missing. */
public final class KeyValues extends StoredColumn implements KeyColumn {
    private final int[] values;

    public KeyValues(int[] values, Validity validity) {
        super(validity);
        this.values = values;
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static KeyValues missing(int size) {
        return new KeyValues(new int[0], Validity.allMissing(size));
    }

    public int[] array() {
        return values;
    }

    @Override
    public int target(int row) {
        return values[present(row)];
    }
}
