package dev.vitrine.analytics.query.internal.result;

import java.util.Arrays;
import java.util.List;

/** Which rows agree in some dimensions: those with the same number. */
final class Partition {
    private final int[] parts;
    private int size;

    private Partition(int rows) {
        parts = new int[rows];
        size = rows == 0 ? 0 : 1;
    }

    /** Returns the parts of rows that agree in all of these dimensions; without dimensions all rows agree. */
    static Partition of(List<Keys> keys, Rows rows) {
        Partition partition = new Partition(rows.size());
        keys.forEach(dimension -> partition.split(dimension, rows));
        return partition;
    }

    int part(int row) {
        return parts[row];
    }

    int size() {
        return size;
    }

    /** Numbers pairs of part and value in the order in which they first occur. */
    private void split(Keys keys, Rows rows) {
        int slots = Integer.highestOneBit(Math.max(4, parts.length)) << 2;
        int[] table = new int[slots];
        Arrays.fill(table, -1);
        int[] numbers = new int[slots];
        int[] old = parts.clone();
        int next = 0;
        for (int row = 0; row < parts.length; row++) {
            long value = keys.order(rows.group(row));
            int slot = slot(old[row], value) & (slots - 1);
            while (table[slot] >= 0 && (old[table[slot]] != old[row] || keys.order(rows.group(table[slot])) != value)) {
                slot = (slot + 1) & (slots - 1);
            }
            if (table[slot] < 0) {
                table[slot] = row;
                numbers[slot] = next++;
            }
            parts[row] = numbers[slot];
        }
        size = next;
    }

    private static int slot(int part, long value) {
        long hash = (value * 31 + part) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }
}
