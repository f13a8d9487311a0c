package dev.vitrine.analytics.ml.sentiment.internal.linear;

import java.util.Arrays;

/**
 * The known terms of one text, each once, by rising number, and their values.
 *
 * @param numbers the terms
 * @param counts how often each occurs
 * @param values (1 + log count) × rarity, so that the sum of squares is 1
 * @param met how the text is known
 */
@SuppressWarnings("ArrayRecordComponent") // made for one text and read once
public record TermCounts(int[] numbers, int[] counts, float[] values, Met met) {

    /** How much of a text is known. */
    public enum Met {
        /** Nothing but its length and form. */
        NOTHING,
        /** Some of its letters, but no word and no sign. */
        LETTERS,
        /** A word or a sign. */
        WORDS
    }

    /** Counts terms; they are sorted in place. */
    static TermCounts of(int[] terms, float[] rarities, Met met) {
        Arrays.sort(terms);
        int[] numbers = new int[terms.length];
        int[] counts = new int[terms.length];
        int size = 0;
        for (int term : terms) {
            if (size == 0 || numbers[size - 1] != term) {
                numbers[size++] = term;
            }
            counts[size - 1]++;
        }
        numbers = Arrays.copyOf(numbers, size);
        counts = Arrays.copyOf(counts, size);
        return new TermCounts(numbers, counts, values(numbers, counts, rarities), met);
    }

    private static float[] values(int[] numbers, int[] counts, float[] rarities) {
        float[] values = new float[numbers.length];
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double often = counts[i] == 1 ? 1 : 1 + Math.log(counts[i]);
            values[i] = (float) (often * rarities[numbers[i]]);
            squares += (double) values[i] * values[i];
        }
        float factor = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }

    /** Returns how many different terms there are. */
    public int size() {
        return numbers.length;
    }

    /** Adds up the weights of the terms that are of words, each once, and the intercepts. */
    public double[] wordSums(Weights weights) {
        double[] sums = weights.intercepts();
        for (int i = 0; i < numbers.length && numbers[i] < weights.columns(); i++) {
            weights.addTo(sums, numbers[i], 1);
        }
        return sums;
    }

    /** Adds up the weights of all terms times their values, and the intercepts. */
    public double[] letterSums(Weights weights) {
        double[] sums = weights.intercepts();
        for (int i = 0; i < numbers.length; i++) {
            weights.addTo(sums, numbers[i], values[i]);
        }
        return sums;
    }
}
