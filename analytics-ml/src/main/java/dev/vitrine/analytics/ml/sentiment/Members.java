package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.sentiment.internal.linear.Corpus;
import dev.vitrine.analytics.ml.sentiment.internal.linear.CountRatios;
import dev.vitrine.analytics.ml.sentiment.internal.linear.LockstepLogistic;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Outputs;
import dev.vitrine.analytics.ml.sentiment.internal.linear.SparseRows;
import dev.vitrine.analytics.ml.sentiment.internal.linear.TermCounts;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Weights;
import java.util.List;

/**
 * The two linear models that are blended: one sees which words and phrases are there, scaled by how differently the
 * stars use them; the other all terms, letters included, by how often and how rare they are.
 *
 * @param words of the terms of words
 * @param letters of all terms
 */
record Members(Weights words, Weights letters) {
    /** How many log-odds the members give together. */
    static final int LOGITS = 2 * StarOutputs.COUNT;

    private static final double WORD_COST = 0.05;
    private static final double LETTER_COST = 4;
    private static final double NEUTRAL_LETTER_COST = 0.5;
    private static final int PASSES = 4;

    static Weights trainWords(Corpus corpus, int[] stars, int[] rows, long seed) {
        Outputs outputs = StarOutputs.of(WORD_COST, WORD_COST / 2);
        float[] scales = CountRatios.squared(corpus.words(), stars, outputs, rows);
        return new LockstepLogistic(corpus.words(), stars, outputs, scales).train(rows, PASSES, seed);
    }

    static Weights trainLetters(Corpus corpus, int[] stars, int[] rows, long seed) {
        Outputs outputs = StarOutputs.of(LETTER_COST, NEUTRAL_LETTER_COST);
        return new LockstepLogistic(corpus.all(), stars, outputs, new float[0]).train(rows, PASSES, seed);
    }

    /** Returns the log-odds of a text in both members. */
    double[] logits(TermCounts text) {
        return joined(text.wordSums(words), text.letterSums(letters));
    }

    /** Returns the log-odds of a row in both members. */
    static double[] logits(SparseRows wordRows, Weights words, SparseRows allRows, Weights letters, int row) {
        return joined(wordRows.sums(row, words), allRows.sums(row, letters));
    }

    private static double[] joined(double[] words, double[] letters) {
        double[] all = new double[LOGITS];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(letters, 0, all, words.length, letters.length);
        return all;
    }

    /** Returns the names of the log-odds. */
    static List<String> names() {
        return List.of(
                "words: more than 1",
                "words: more than 2",
                "words: more than 3",
                "words: more than 4",
                "words: exactly 3",
                "letters: more than 1",
                "letters: more than 2",
                "letters: more than 3",
                "letters: more than 4",
                "letters: exactly 3");
    }
}
