package dev.vitrine.analytics.ml.sentiment.internal.linear;

import dev.vitrine.analytics.ml.sentiment.internal.text.TermFinder;
import dev.vitrine.analytics.ml.sentiment.internal.text.TermSink;
import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * The terms that a model knows, those of words before those of letters, and how rare each is. Immutable and thread-safe.
 */
public final class Vocabulary {
    private final TermTable table;
    private final int words;
    private final float[] rarities;

    /**
     * Makes a vocabulary.
     *
     * @param table the terms
     * @param words how many of them are of words; they come first
     * @param rarities for each term, 1 + log of how many texts there are for each text that has it
     */
    public Vocabulary(TermTable table, int words, float[] rarities) {
        this.table = table;
        this.words = words;
        this.rarities = rarities;
    }

    /** Returns how many terms there are. */
    public int size() {
        return table.size();
    }

    /** Returns how many terms are of words. */
    public int words() {
        return words;
    }

    /** Returns the terms' hashes by number. */
    public long[] hashes() {
        return table.hashes();
    }

    /** Returns a copy of how rare the terms are, by number. */
    public float[] rarities() {
        return rarities.clone();
    }

    /** Returns the number of a term; -1 if it is unknown. */
    public int find(long hash) {
        return table.find(hash);
    }

    /** Returns the known terms of a text and how often each occurs. */
    public TermCounts count(List<Token> tokens, TermFinder terms) {
        Found found = new Found();
        terms.find(tokens, found);
        return TermCounts.of(Arrays.copyOf(found.numbers, found.size), rarities, found.met);
    }

    private final class Found implements TermSink {
        private int[] numbers = new int[256];
        private int size;
        private TermCounts.Met met = TermCounts.Met.NOTHING;

        @Override
        public void word(long hash, int from, int to) {
            if (take(hash) && from >= 0) {
                met = TermCounts.Met.WORDS;
            }
        }

        @Override
        public void letters(long hash, int token) {
            if (take(hash) && met == TermCounts.Met.NOTHING) {
                met = TermCounts.Met.LETTERS;
            }
        }

        private boolean take(long hash) {
            int number = table.find(hash);
            if (number < 0) {
                return false;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
            return true;
        }
    }
}
