package dev.vitrine.analytics.ml.sentiment.internal.linear;

/**
 * Rows of few values in many columns. Immutable by convention: the arrays are shared, not copied.
 *
 * @param columns how many columns there are
 * @param starts where each row begins in the arrays, and where the last one ends
 * @param indices the columns of the values
 * @param values the values
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays have millions of values and stay inside
public record SparseRows(int columns, int[] starts, int[] indices, float[] values) {

    /** Returns how many rows there are. */
    public int size() {
        return starts.length - 1;
    }

    /** Returns the sums of a row, one for each output: the intercept, and the values times their weights. */
    public double[] sums(int row, Weights weights) {
        double[] sums = weights.intercepts();
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            weights.addTo(sums, indices[at], values[at]);
        }
        return sums;
    }
}
