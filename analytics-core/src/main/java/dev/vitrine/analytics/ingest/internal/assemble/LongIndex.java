package dev.vitrine.analytics.ingest.internal.assemble;

import java.util.Arrays;

/** Numbers distinct long keys in the order they first appear: a hash table with open addressing; not thread-safe. */
final class LongIndex {
    private long[] keys = new long[16];
    private int[] slots = new int[32];
    private int size;

    int size() {
        return size;
    }

    /** Returns the number of a key; a new key gets the size so far. */
    int findOrAdd(long key) {
        int slot = slotOf(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            slots = new int[keys.length * 2];
            for (int i = 0; i < size; i++) {
                slots[slotOf(keys[i])] = i + 1;
            }
            slot = slotOf(key);
        }
        keys[size] = key;
        slots[slot] = size + 1;
        return size++;
    }

    private int slotOf(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
