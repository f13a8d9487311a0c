package dev.vitrine.analytics.column.internal;

import java.nio.charset.StandardCharsets;

/**
 * Finds rows by identifier: a hash table of row numbers, open addressing with linear probing, at most half full.
 *
 * <p>Filled by one thread; safe for any number of readers once {@link #finish finished} and published.
 *
 * <p><b>Sharing.</b> A finished index is never changed, but {@link #append} may enter later rows in the same table. A slot
 * is filled once, and never emptied or filled again, and rows are entered in ascending order. So every slot on the way to
 * an identifier of an index of {@code n} rows was filled by one of them. A slot with a later row was empty when the index
 * was finished: whoever finds one there is at the end of the way, as if it were empty still. It does not matter whether a
 * reader of the older index sees a slot being filled or not yet, which is why the slots may be read without
 * synchronisation, each exactly once on the way. Readers of the newer index see all of its slots, because it was
 * published, by the volatile field of its column, after they were filled. A table that has to grow is left to the older
 * index, and the newer one gets another.
 */
final class IdIndex {
    private IdStore store;
    private int[] slots;
    private int count;
    private int rows;
    private Tail tail = new Tail(-1);

    /** Makes an index of nothing yet over the rows of a store. */
    IdIndex(IdStore store, int expected) {
        this(store, new int[Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4)], 0, 0);
    }

    private IdIndex(IdStore store, int[] slots, int count, int rows) {
        this.store = store;
        this.slots = slots;
        this.count = count;
        this.rows = rows;
    }

    /** Makes the finished index of a column. */
    static IdIndex of(IdStore store, Validity validity) {
        IdIndex index = new IdIndex(store, validity.size());
        index.insertAll(0, validity);
        index.finish(validity.size());
        return index;
    }

    /** Returns the first row with the same identifier as this one, which is this row itself if it is the first. */
    int insert(int row) {
        if (count * 2 >= slots.length) {
            rehash(slots.length * 2);
        }
        rows = row + 1;
        int found = probe(store, row);
        if (found >= 0) {
            return found;
        }
        slots[~found] = row + 1;
        count++;
        return row;
    }

    private void insertAll(int from, Validity validity) {
        for (int row = from; row < validity.size(); row++) {
            if (!validity.isMissing(row)) {
                insert(row);
            }
        }
    }

    /** Ends the filling: from now on the index is that of so many rows. */
    void finish(int size) {
        rows = size;
        tail = new Tail(size);
    }

    /** Returns the index of a column that begins with the rows of this finished one. */
    IdIndex append(IdStore longer, Validity validity) {
        boolean inPlace = tail.claim(rows, validity.size());
        IdIndex index = new IdIndex(longer, inPlace ? slots : ownSlots(), count, rows);
        index.insertAll(rows, validity);
        index.finish(validity.size());
        if (inPlace && index.slots == slots) {
            index.tail = tail;
        }
        return index;
    }

    /** Returns a copy of the table without the rows that somebody else has entered. */
    private int[] ownSlots() {
        int[] own = new int[slots.length];
        for (int slot = 0; slot < own.length; slot++) {
            int entry = slots[slot];
            own[slot] = entry > rows ? 0 : entry;
        }
        return own;
    }

    /** Returns the row with the identifier that a store has at this place, or -1. */
    int find(IdStore ids, int i) {
        return store.sameEncoding(ids) ? Math.max(-1, probe(ids, i)) : find(ids.get(i));
    }

    /** Returns the row with this identifier, or -1. */
    int find(String id) {
        IdStore sought = store.emptyLike();
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        return sought.tryAdd(utf8, 0, utf8.length) ? Math.max(-1, probe(sought, 0)) : -1;
    }

    /** Follows a builder that has changed its encoding: the same identifiers in the same rows. */
    void rebase(IdStore sameIds) {
        if (sameIds != store) {
            store = sameIds;
            rehash(slots.length);
        }
    }

    /** Returns the row with the identifier, or the complement of the free slot where it belongs. */
    private int probe(IdStore ids, int i) {
        int mask = slots.length - 1;
        int slot = ids.hash(i) & mask;
        while (true) {
            int entry = slots[slot];
            if (entry == 0 || entry > rows) {
                return ~slot;
            }
            if (store.same(entry - 1, ids, i)) {
                return entry - 1;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void rehash(int length) {
        int[] old = slots;
        slots = new int[length];
        for (int entry : old) {
            if (entry != 0) {
                slots[~probe(store, entry - 1)] = entry;
            }
        }
    }
}
