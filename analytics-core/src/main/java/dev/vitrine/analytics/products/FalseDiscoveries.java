package dev.vitrine.analytics.products;

import java.util.Arrays;

/**
 * The control of the false discovery rate among many tests.
 *
 * <p>Source: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate: a practical and powerful approach to
 * multiple testing, JRSS B 57 (1995).
 */
final class FalseDiscoveries {
    private final double[] sorted;
    private final double[] adjusted;

    private FalseDiscoveries(double[] sorted, double[] adjusted) {
        this.sorted = sorted;
        this.adjusted = adjusted;
    }

    /**
     * Returns the control of tests.
     *
     * @param pValues the p-values that were computed
     * @param tests how many tests there were; those that were not computed count as a p-value of 1
     */
    static FalseDiscoveries of(double[] pValues, long tests) {
        double[] sorted = pValues.clone();
        Arrays.sort(sorted);
        double[] adjusted = new double[sorted.length];
        double least = 1;
        for (int i = sorted.length - 1; i >= 0; i--) {
            least = Math.min(least, sorted[i] * tests / (i + 1));
            adjusted[i] = least;
        }
        return new FalseDiscoveries(sorted, adjusted);
    }

    /** Returns the adjusted p-value of one of the p-values; where several are equal, so are these. */
    double adjusted(double pValue) {
        return adjusted[Arrays.binarySearch(sorted, pValue)];
    }
}
