package dev.vitrine.analytics.ml.sentiment.internal.linear;

import dev.vitrine.analytics.ml.sentiment.internal.text.TermFinder;
import dev.vitrine.analytics.ml.sentiment.internal.text.TermSink;
import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Texts as rows of terms.
 *
 * @param vocabulary the terms that occur in at least three texts
 * @param words each text's terms of words, with the value 1
 * @param all each text's terms, with (1 + log count) × rarity, so that the sum of squares is 1
 */
public record Corpus(Vocabulary vocabulary, SparseRows words, SparseRows all) {
    private static final int FEWEST_TEXTS = 3;

    /** Reads texts; takes time and memory proportional to their length. */
    public static Corpus of(List<List<Token>> texts, TermFinder terms) {
        Reader reader = new Reader(texts.size());
        for (List<Token> text : texts) {
            reader.read(text, terms);
        }
        return reader.corpus();
    }

    /** Numbers terms as they come, and renumbers them once all are known. */
    private static final class Reader implements TermSink {
        private final TermTable table = TermTable.empty();
        private final int[] starts;
        private int[] found = new int[1 << 16];
        private int[] texts = new int[1 << 12];
        private int[] lastText = new int[1 << 12];
        private boolean[] ofWords = new boolean[1 << 12];
        private int text;
        private int size;

        Reader(int count) {
            starts = new int[count + 1];
        }

        void read(List<Token> tokens, TermFinder terms) {
            terms.find(tokens, this);
            starts[++text] = size;
        }

        @Override
        public void word(long hash, int from, int to) {
            take(hash, true);
        }

        @Override
        public void letters(long hash, int token) {
            take(hash, false);
        }

        private void take(long hash, boolean isWord) {
            int term = table.add(hash);
            if (term == texts.length) {
                texts = Arrays.copyOf(texts, term * 2);
                lastText = Arrays.copyOf(lastText, term * 2);
                ofWords = Arrays.copyOf(ofWords, term * 2);
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, Math.multiplyExact(size, 2));
            }
            found[size++] = term;
            ofWords[term] = isWord;
            if (lastText[term] != text + 1) {
                lastText[term] = text + 1;
                texts[term]++;
            }
        }

        Corpus corpus() {
            int[] kept = kept();
            int words = 0;
            while (words < kept.length && ofWords[kept[words]]) {
                words++;
            }
            long[] all = table.hashes();
            long[] hashes = new long[kept.length];
            float[] rarities = new float[kept.length];
            int[] numbers = new int[all.length];
            Arrays.fill(numbers, -1);
            for (int number = 0; number < kept.length; number++) {
                hashes[number] = all[kept[number]];
                rarities[number] = (float) (1 + Math.log((1.0 + text) / (1.0 + texts[kept[number]])));
                numbers[kept[number]] = number;
            }
            return rows(new Vocabulary(TermTable.of(hashes), words, rarities), numbers, rarities);
        }

        /** Returns the terms to keep: those of words first, among them the most frequent first. */
        private int[] kept() {
            long[] keys = new long[table.size()];
            int count = 0;
            for (int term = 0; term < keys.length; term++) {
                if (texts[term] >= FEWEST_TEXTS) {
                    long rank = (ofWords[term] ? 0L : 1L << 31) + (Integer.MAX_VALUE - texts[term]);
                    keys[count++] = rank << 32 | term;
                }
            }
            keys = Arrays.copyOf(keys, count);
            // The rank fills 32 bits, so that its order is that of numbers without a sign.
            for (int i = 0; i < count; i++) {
                keys[i] ^= Long.MIN_VALUE;
            }
            Arrays.sort(keys);
            int[] kept = new int[count];
            for (int i = 0; i < count; i++) {
                kept[i] = (int) keys[i];
            }
            return kept;
        }

        private Corpus rows(Vocabulary vocabulary, int[] numbers, float[] rarities) {
            int[] wordStarts = new int[starts.length];
            int[] allStarts = new int[starts.length];
            int[] wordIndices = new int[size];
            int[] indices = new int[size];
            float[] values = new float[size];
            int words = 0;
            int count = 0;
            for (int row = 0; row + 1 < starts.length; row++) {
                TermCounts counts = TermCounts.of(known(row, numbers), rarities, TermCounts.Met.WORDS);
                for (int i = 0; i < counts.size(); i++) {
                    if (counts.numbers()[i] < vocabulary.words()) {
                        wordIndices[words++] = counts.numbers()[i];
                    }
                    indices[count] = counts.numbers()[i];
                    values[count++] = counts.values()[i];
                }
                wordStarts[row + 1] = words;
                allStarts[row + 1] = count;
            }
            float[] ones = new float[words];
            Arrays.fill(ones, 1);
            return new Corpus(
                    vocabulary,
                    new SparseRows(vocabulary.words(), wordStarts, Arrays.copyOf(wordIndices, words), ones),
                    new SparseRows(
                            vocabulary.size(), allStarts, Arrays.copyOf(indices, count), Arrays.copyOf(values, count)));
        }

        private int[] known(int row, int[] numbers) {
            int[] known = new int[starts[row + 1] - starts[row]];
            int count = 0;
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                if (numbers[found[at]] >= 0) {
                    known[count++] = numbers[found[at]];
                }
            }
            return Arrays.copyOf(known, count);
        }
    }
}
