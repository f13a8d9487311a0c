package dev.vitrine.analytics.column.internal;

import java.nio.charset.StandardCharsets;

/** Numbers distinct words in the order they first appear: a hash table of UTF-8 words, open addressing. */
final class WordTable {
    private final TextStore words = new TextStore();
    private int[] slots = new int[64];
    private int[] hashes = new int[64];
    private int last;

    int size() {
        return words.size();
    }

    String word(int code) {
        return words.get(code);
    }

    /** Returns the number of a word, or -1 if it is new. */
    int find(byte[] utf8, int from, int to) {
        if (last < words.size() && words.equalAt(last, utf8, from, to)) {
            return last;
        }
        int hash = TextStore.hash(utf8, from, to);
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && words.equalAt(slots[slot] - 1, utf8, from, to)) {
                last = slots[slot] - 1;
                return last;
            }
        }
        return -1;
    }

    int findOrAdd(byte[] utf8, int from, int to) {
        int found = find(utf8, from, to);
        if (found >= 0) {
            return found;
        }
        if (words.size() * 2 >= slots.length) {
            grow();
        }
        int code = words.add(utf8, from, to);
        put(code, TextStore.hash(utf8, from, to));
        return code;
    }

    int findOrAdd(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return findOrAdd(utf8, 0, utf8.length);
    }

    private void put(int code, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = code + 1;
        hashes[slot] = hash;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        hashes = new int[slots.length];
        for (int code = 0; code < words.size(); code++) {
            put(code, words.hashAt(code));
        }
    }
}
