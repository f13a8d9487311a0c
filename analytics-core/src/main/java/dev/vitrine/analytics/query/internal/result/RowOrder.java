package dev.vitrine.analytics.query.internal.result;

import java.util.Arrays;
import java.util.List;

/** Puts rows in the order of sort columns; rows that tie stay in their order. */
final class RowOrder {
    /** From this share of the rows on, sorting all is faster than looking for the first. */
    private static final int SMALL_SHARE = 16;

    private static final int MANY = 4096;

    private RowOrder() {}

    /** Returns the first rows in order. */
    static int[] first(List<SortColumn> columns, int rows, int most) {
        return most <= rows / SMALL_SHARE ? new TopRows(columns, most).of(rows) : sort(columns, rows, most);
    }

    private static int[] sort(List<SortColumn> columns, int rows, int most) {
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i;
        }
        int[] spare = new int[rows];
        for (int c = columns.size() - 1; c >= 0; c--) {
            int[] sorted = sortStably(columns.get(c), order, spare);
            if (sorted != order) {
                spare = order;
                order = sorted;
            }
        }
        return most < rows ? Arrays.copyOf(order, most) : order;
    }

    /** Sorts by the digits of the keys, the lowest first, each time from one array into the other. */
    private static int[] sortStably(SortColumn column, int[] order, int[] spare) {
        int digitBits = order.length < MANY ? 8 : 11;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(column.largest);
        int[] from = order;
        int[] to = spare;
        for (int shift = 0; shift < bits; shift += digitBits) {
            if (distribute(column.keys, shift, (1 << digitBits) - 1, from, to)) {
                int[] sorted = to;
                to = from;
                from = sorted;
            }
        }
        return from;
    }

    /** Returns false if all rows have the same digit. */
    private static boolean distribute(long[] keys, int shift, int mask, int[] from, int[] to) {
        int[] starts = new int[mask + 2];
        for (long key : keys) {
            starts[((int) (key >>> shift) & mask) + 1]++;
        }
        if (starts[((int) (keys[0] >>> shift) & mask) + 1] == keys.length) {
            return false;
        }
        for (int i = 1; i <= mask; i++) {
            starts[i] += starts[i - 1];
        }
        for (int row : from) {
            to[starts[(int) (keys[row] >>> shift) & mask]++] = row;
        }
        return true;
    }
}
