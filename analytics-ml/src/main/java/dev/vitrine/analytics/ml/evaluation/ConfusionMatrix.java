package dev.vitrine.analytics.ml.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * What classes were said, and what they were. Immutable and thread-safe.
 *
 * <p>A class that neither occurs nor is said does not enter the macro average.
 */
public final class ConfusionMatrix {
    private final List<String> labels;
    private final long[][] counts;

    private ConfusionMatrix(List<String> labels, long[][] counts) {
        this.labels = List.copyOf(labels);
        this.counts = counts;
    }

    /**
     * Counts pairs.
     *
     * @param labels the classes' names
     * @param actual the class of each row, a place in the labels
     * @param predicted the class said of each row
     * @throws IllegalArgumentException if the arrays differ in length or a class is not among the labels
     */
    public static ConfusionMatrix of(List<String> labels, int[] actual, int[] predicted) {
        int[] once = new int[actual.length];
        Arrays.fill(once, 1);
        return of(labels, actual, predicted, once);
    }

    /**
     * Counts pairs of a sample in which row i occurs so many times. For {@link Bootstrap}.
     *
     * @throws IllegalArgumentException if the arrays differ in length or a class is not among the labels
     */
    public static ConfusionMatrix of(List<String> labels, int[] actual, int[] predicted, int[] multiplicities) {
        if (actual.length != predicted.length || actual.length != multiplicities.length) {
            throw new IllegalArgumentException(actual.length + " classes for " + predicted.length
                    + " predictions: expected one for each. Maybe some rows were dropped from one of them.");
        }
        long[][] counts = new long[labels.size()][labels.size()];
        for (int row = 0; row < actual.length; row++) {
            counts[checked(labels, actual[row], row)][checked(labels, predicted[row], row)] += multiplicities[row];
        }
        return new ConfusionMatrix(labels, counts);
    }

    private static int checked(List<String> labels, int label, int row) {
        if (label < 0 || label >= labels.size()) {
            throw new IllegalArgumentException("row " + row + " has class " + label + "; expected 0 to "
                    + (labels.size() - 1) + ". Maybe a label is missing in " + labels + ".");
        }
        return label;
    }

    /** Returns the classes' names. */
    public List<String> labels() {
        return labels;
    }

    /** Returns how many rows of one class were said to be of another. */
    public long count(int actual, int predicted) {
        return counts[actual][predicted];
    }

    /** Returns a class against all others. */
    public Confusion ofClass(int label) {
        long said = 0;
        long were = 0;
        long rows = 0;
        for (int other = 0; other < labels.size(); other++) {
            said += counts[other][label];
            were += counts[label][other];
            rows += Arrays.stream(counts[other]).sum();
        }
        long hits = counts[label][label];
        return new Confusion(hits, said - hits, were - hits, rows - said - were + hits);
    }

    /** Returns the plain mean of the classes' F1; 0 without rows. */
    public double macroF1() {
        double sum = 0;
        int classes = 0;
        for (int label = 0; label < labels.size(); label++) {
            Confusion one = ofClass(label);
            if (one.hits() + one.falseAlarms() + one.misses() > 0) {
                sum += one.f1();
                classes++;
            }
        }
        return classes == 0 ? 0 : sum / classes;
    }

    /** Returns the share of rows said right; 0 without rows. */
    public double accuracy() {
        long right = 0;
        long rows = 0;
        for (int label = 0; label < labels.size(); label++) {
            right += counts[label][label];
            rows += Arrays.stream(counts[label]).sum();
        }
        return rows == 0 ? 0 : (double) right / rows;
    }
}
