package dev.vitrine.analytics.column.internal;

import java.nio.charset.StandardCharsets;

/**
 * Finds rows by identifier: a hash table of row numbers, open addressing with linear probing, at most half full.
 *
 * <p>Filled by one thread; safe for any number of readers once published.
 */
final class IdIndex {
    private IdStore store;
    private int[] slots;
    private int count;

    /** Makes an index of nothing yet over the rows of a store. */
    IdIndex(IdStore store, int expected) {
        this.store = store;
        this.slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4)];
    }

    /** Returns the first row with the same identifier as this one, which is this row itself if it is the first. */
    int insert(int row) {
        if (count * 2 >= slots.length) {
            rehash(slots.length * 2);
        }
        int slot = slotOf(store, row);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        slots[slot] = row + 1;
        count++;
        return row;
    }

    /** Returns the row with the identifier that a store has at this place, or -1. */
    int find(IdStore ids, int i) {
        if (!store.sameEncoding(ids)) {
            return find(ids.get(i));
        }
        return slots[slotOf(ids, i)] - 1;
    }

    /** Returns the row with this identifier, or -1. */
    int find(String id) {
        IdStore probe = store.emptyLike();
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        return probe.tryAdd(utf8, 0, utf8.length) ? slots[slotOf(probe, 0)] - 1 : -1;
    }

    /** Follows a builder that has changed its encoding: the same identifiers in the same rows. */
    void rebase(IdStore sameIds) {
        if (sameIds != store) {
            store = sameIds;
            rehash(slots.length);
        }
    }

    /** Returns the slot that holds the identifier, or the free one where it belongs. */
    private int slotOf(IdStore ids, int i) {
        int mask = slots.length - 1;
        int slot = ids.hash(i) & mask;
        while (slots[slot] != 0 && !store.same(slots[slot] - 1, ids, i)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash(int length) {
        int[] old = slots;
        slots = new int[length];
        for (int entry : old) {
            if (entry != 0) {
                slots[slotOf(store, entry - 1)] = entry;
            }
        }
    }
}
