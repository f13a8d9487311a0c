package dev.vitrine.analytics.query.internal.memory;

import java.util.Arrays;

/** A set of numbers that aren't negative: open addressing with linear probing, at most half full. Not thread-safe. */
final class LongSet {
    private static final long FREE = -1;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final MemoryBudget budget;
    private long[] slots = new long[1 << 12];
    private int size;

    LongSet(MemoryBudget budget) {
        this.budget = budget;
        Arrays.fill(slots, FREE);
    }

    void add(long number) {
        int slot = slot(number);
        if (slots[slot] == FREE) {
            slots[slot] = number;
            size++;
            if (size * 2L > slots.length) {
                grow();
            }
        }
    }

    /** Returns the slot of a number, or the free one where it belongs. */
    int slot(long number) {
        int mask = slots.length - 1;
        int slot = (int) ((number * GOLDEN) >>> 32) & mask;
        while (slots[slot] != FREE && slots[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    int size() {
        return size;
    }

    /** Returns the numbers in ascending order. */
    long[] sorted() {
        long[] sorted = new long[size];
        int count = 0;
        for (long number : slots) {
            if (number != FREE) {
                sorted[count++] = number;
            }
        }
        Arrays.parallelSort(sorted);
        return sorted;
    }

    /** Returns for each slot the position of its number among the sorted ones. */
    int[] numberSlots(long[] sorted) {
        int[] numbers = new int[slots.length];
        for (int i = 0; i < sorted.length; i++) {
            numbers[slot(sorted[i])] = i;
        }
        return numbers;
    }

    private void grow() {
        if (slots.length == 1 << 30) {
            throw new IllegalStateException("the query has more than " + size + " groups. Maybe use fewer dimensions.");
        }
        budget.require(slots.length * 2L * (Long.BYTES + Integer.BYTES), size + " groups so far");
        long[] old = slots;
        slots = new long[old.length * 2];
        Arrays.fill(slots, FREE);
        for (long number : old) {
            if (number != FREE) {
                slots[slot(number)] = number;
            }
        }
    }
}
