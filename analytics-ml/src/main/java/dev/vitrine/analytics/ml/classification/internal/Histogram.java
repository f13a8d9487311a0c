package dev.vitrine.analytics.ml.classification.internal;

/** Sums of some rows by feature and bin. Not thread-safe. */
final class Histogram {
    private final int features;
    private final double[] gradients;
    private final double[] curvatures;
    private final int[] counts;

    Histogram(int features) {
        this.features = features;
        this.gradients = new double[features * Bins.MOST];
        this.curvatures = new double[features * Bins.MOST];
        this.counts = new int[features * Bins.MOST];
    }

    void add(int feature, int bin, double gradient, double curvature) {
        int at = feature * Bins.MOST + bin;
        gradients[at] += gradient;
        curvatures[at] += curvature;
        counts[at]++;
    }

    void subtract(Histogram other) {
        for (int at = 0; at < features * Bins.MOST; at++) {
            gradients[at] -= other.gradients[at];
            curvatures[at] -= other.curvatures[at];
            counts[at] -= other.counts[at];
        }
    }

    double gradient(int feature, int bin) {
        return gradients[feature * Bins.MOST + bin];
    }

    double curvature(int feature, int bin) {
        return curvatures[feature * Bins.MOST + bin];
    }

    int count(int feature, int bin) {
        return counts[feature * Bins.MOST + bin];
    }

    /** Returns the sum of all rows; each is in one bin of the first feature. */
    double gradient() {
        return first(gradients);
    }

    /** Returns the sum of all rows; each is in one bin of the first feature. */
    double curvature() {
        return first(curvatures);
    }

    private static double first(double[] values) {
        double sum = 0;
        for (int bin = 0; bin < Bins.MOST; bin++) {
            sum += values[bin];
        }
        return sum;
    }
}
