package dev.vitrine.analytics.column.internal;

import java.util.Arrays;

/** The growing bitmap of missing rows while a column is built; takes no space until the first gap. */
final class MissingBits {
    private static final long[] NONE = {};
    private long[] words = NONE;

    void set(int row) {
        int word = row >> 6;
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
        }
        words[word] |= 1L << row;
    }

    boolean get(int row) {
        int word = row >> 6;
        return word < words.length && ((words[word] >>> row) & 1) != 0;
    }

    /** Forgets every gap from this row on. */
    void truncate(int size) {
        int word = size >> 6;
        if (word < words.length) {
            words[word] &= (1L << size) - 1;
            Arrays.fill(words, word + 1, words.length, 0);
        }
    }

    Validity build(int size) {
        return words.length == 0
                ? Validity.allPresent(size)
                : Validity.ofMissing(Arrays.copyOf(words, (size + 63) >> 6), size);
    }
}
