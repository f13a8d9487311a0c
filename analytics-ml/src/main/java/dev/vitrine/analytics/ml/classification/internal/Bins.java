package dev.vitrine.analytics.ml.classification.internal;

import dev.vitrine.analytics.ml.classification.Examples;
import java.util.Arrays;

/**
 * The features of all examples as small numbers: 0 for a missing value, else one more than the cuts at or below it.
 * Cuts are quantiles of the values.
 */
final class Bins {
    /** One for missing values and up to 255 for others. */
    static final int MOST = 64;
    /** Between the missing values and all others. */
    private static final double BELOW_ALL = -Double.MAX_VALUE;

    private static final int SAMPLE = 20_000;

    private final double[][] cuts;
    private final byte[][] columns;

    private Bins(double[][] cuts, byte[][] columns) {
        this.cuts = cuts;
        this.columns = columns;
    }

    static Bins of(Examples examples) {
        int width = examples.features().size();
        double[][] cuts = new double[width][];
        byte[][] columns = new byte[width][];
        for (int feature = 0; feature < width; feature++) {
            cuts[feature] = cuts(examples, feature);
            columns[feature] = new byte[examples.size()];
            for (int row = 0; row < examples.size(); row++) {
                columns[feature][row] = bin(cuts[feature], examples.value(row, feature));
            }
        }
        return new Bins(cuts, columns);
    }

    int features() {
        return cuts.length;
    }

    /** Returns how many places there are to split a feature: after its bin 0, 1 and so on. */
    int places(int feature) {
        return cuts[feature].length + 1;
    }

    /** Returns the value below which a row is left of a place. */
    double cut(int feature, int place) {
        return place == 0 ? BELOW_ALL : cuts[feature][place - 1];
    }

    byte[] column(int feature) {
        return columns[feature];
    }

    private static double[] cuts(Examples examples, int feature) {
        int size = examples.size();
        int step = Math.max(1, size / SAMPLE);
        double[] sample = new double[(size + step - 1) / step];
        int count = 0;
        for (int row = 0; row < size; row += step) {
            double value = examples.value(row, feature);
            if (!Double.isNaN(value)) {
                sample[count++] = value;
            }
        }
        Arrays.sort(sample, 0, count);
        double[] cuts = new double[MOST - 2];
        int found = 0;
        for (int i = 1; i <= cuts.length && count > 0; i++) {
            double value = sample[(int) ((long) i * count / (cuts.length + 1))];
            boolean isNew = found == 0 ? value > sample[0] : value > cuts[found - 1];
            if (isNew) {
                cuts[found++] = value;
            }
        }
        return Arrays.copyOf(cuts, found);
    }

    private static byte bin(double[] cuts, double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        int at = Arrays.binarySearch(cuts, value);
        return (byte) (at >= 0 ? at + 2 : -at);
    }
}
