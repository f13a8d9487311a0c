package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.ingest.internal.csv.CsvReader;

/**
 * Counts rows that have been seen before, by a hash of 64 bits: of a hundred million different rows, two would be taken
 * for equal with a probability of 0.0003.
 */
final class RowSet {
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** A byte that UTF-8 never has. */
    private static final byte FIELD_END = (byte) 0xFF;

    private long[] slots = new long[1 << 12];
    private int size;
    private long duplicates;

    long duplicates() {
        return duplicates;
    }

    /** Enters the fields of the reader's current record, however they are quoted. */
    void add(CsvReader csv) {
        byte[] bytes = csv.buffer();
        long hash = FNV_OFFSET;
        for (int field = 0; field < csv.fields(); field++) {
            int to = csv.end(field);
            for (int i = csv.start(field); i < to; i++) {
                hash = (hash ^ bytes[i]) * FNV_PRIME;
            }
            hash = (hash ^ FIELD_END) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        if (!insert(slots, hash == 0 ? 1 : hash)) {
            duplicates++;
        } else if (++size * 2 > slots.length) {
            grow();
        }
    }

    private static boolean insert(long[] table, long hash) {
        int mask = table.length - 1;
        int slot = (int) hash & mask;
        while (table[slot] != 0) {
            if (table[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = hash;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                insert(larger, hash);
            }
        }
        slots = larger;
    }
}
