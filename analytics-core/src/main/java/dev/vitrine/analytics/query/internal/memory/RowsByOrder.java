package dev.vitrine.analytics.query.internal.memory;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a table order by order. Arrays are shared, never to be written.
 *
 * @param rows the rows by ascending order; null if they stand like this in the table
 * @param isAdjacent whether in the table itself the rows of an order stand side by side, though perhaps not the orders in
 *     their own order
 */
@SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
record RowsByOrder(int @Nullable [] rows, boolean isAdjacent) {

    static RowsByOrder of(int[] order, int size, int orders) {
        boolean sorted = true;
        for (int row = 1; row < size && sorted; row++) {
            sorted = order[row - 1] <= order[row];
        }
        if (sorted) {
            return new RowsByOrder(null, true);
        }
        int[] offsets = offsets(order, size, orders);
        return new RowsByOrder(permutation(order, size, offsets), isAdjacent(order, size, offsets));
    }

    private static boolean isAdjacent(int[] order, int size, int[] offsets) {
        int run = 0;
        for (int row = 0; row < size; row++) {
            run = row > 0 && order[row] == order[row - 1] ? run + 1 : 1;
            boolean ends = row + 1 == size || order[row] != order[row + 1];
            if (ends && run != offsets[order[row] + 1] - offsets[order[row]]) {
                return false;
            }
        }
        return true;
    }

    /** Returns where each key's rows begin when sorted by key, rows without a key (-1) left out, and one more for the end. */
    static int[] offsets(int[] keys, int size, int distinct) {
        int[] offsets = new int[distinct + 1];
        for (int row = 0; row < size; row++) {
            if (keys[row] >= 0) {
                offsets[keys[row] + 1]++;
            }
        }
        for (int key = 0; key < distinct; key++) {
            offsets[key + 1] += offsets[key];
        }
        return offsets;
    }

    /** Returns the rows that have a key, sorted by it; rows of the same key ascend. */
    static int[] permutation(int[] keys, int size, int[] offsets) {
        int[] next = offsets.clone();
        int[] rows = new int[offsets[offsets.length - 1]];
        for (int row = 0; row < size; row++) {
            if (keys[row] >= 0) {
                rows[next[keys[row]]++] = row;
            }
        }
        return rows;
    }

    /** Returns the row at a place. */
    int row(int place) {
        return rows == null ? place : rows[place];
    }
}
