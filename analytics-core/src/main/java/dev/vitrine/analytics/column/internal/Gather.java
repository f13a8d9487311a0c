package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** Copies the values of some rows to the end of another column's array; an empty array, of no values, gives 0. */
final class Gather {

    private Gather() {}

    static void ints(int[] from, int[] rows, int[] to, int at) {
        if (from.length == 0) {
            Arrays.fill(to, at, at + rows.length, 0);
            return;
        }
        for (int i = 0; i < rows.length; i++) {
            to[at + i] = from[rows[i]];
        }
    }

    static void longs(long[] from, int[] rows, long[] to, int at) {
        if (from.length == 0) {
            Arrays.fill(to, at, at + rows.length, 0);
            return;
        }
        for (int i = 0; i < rows.length; i++) {
            to[at + i] = from[rows[i]];
        }
    }

    static void doubles(double[] from, int[] rows, double[] to, int at) {
        if (from.length == 0) {
            Arrays.fill(to, at, at + rows.length, 0);
            return;
        }
        for (int i = 0; i < rows.length; i++) {
            to[at + i] = from[rows[i]];
        }
    }
}
