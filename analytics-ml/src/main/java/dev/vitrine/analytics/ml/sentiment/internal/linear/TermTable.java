package dev.vitrine.analytics.ml.sentiment.internal.linear;

import java.util.Arrays;

/** Numbers terms from 0 in the order in which they are added. Safe for reading by several threads, not for adding. */
public final class TermTable {
    private static final int SMALLEST = 1 << 6;

    private long[] hashes;
    private int[] slots;
    private int size;

    private TermTable(int capacity) {
        this.hashes = new long[capacity];
        this.slots = new int[capacity * 2];
        Arrays.fill(slots, -1);
    }

    /** Returns a table of no terms. */
    public static TermTable empty() {
        return new TermTable(SMALLEST);
    }

    /**
     * Returns a table of terms numbered by their place.
     *
     * @throws IllegalArgumentException if one occurs twice
     */
    public static TermTable of(long[] hashes) {
        int capacity = SMALLEST;
        while (capacity < hashes.length) {
            capacity *= 2;
        }
        TermTable table = new TermTable(capacity);
        for (int i = 0; i < hashes.length; i++) {
            if (table.add(hashes[i]) != i) {
                throw new IllegalArgumentException("the term " + Long.toHexString(hashes[i]) + " is there twice");
            }
        }
        return table;
    }

    /** Returns how many terms there are. */
    public int size() {
        return size;
    }

    /** Returns the number of a term; -1 if it isn't there. */
    public int find(long hash) {
        int mask = slots.length - 1;
        for (int slot = (int) hash & mask; slots[slot] >= 0; slot = (slot + 1) & mask) {
            if (hashes[slots[slot]] == hash) {
                return slots[slot];
            }
        }
        return -1;
    }

    /** Returns the number of a term, which is added if it isn't there. */
    public int add(long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] >= 0) {
            if (hashes[slots[slot]] == hash) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        if (size < hashes.length) {
            hashes[size] = hash;
            slots[slot] = size;
        } else {
            grow();
            hashes[size] = hash;
            place(size);
        }
        return size++;
    }

    /** Returns the terms by their numbers. */
    public long[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, Math.multiplyExact(size, 2));
        slots = new int[Math.multiplyExact(size, 4)];
        Arrays.fill(slots, -1);
        for (int number = 0; number < size; number++) {
            place(number);
        }
    }

    private void place(int number) {
        int mask = slots.length - 1;
        int slot = (int) hashes[number] & mask;
        while (slots[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = number;
    }
}
