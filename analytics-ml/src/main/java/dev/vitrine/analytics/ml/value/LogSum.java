package dev.vitrine.analytics.ml.value;

/** Sums of numbers of which only the logarithms are small enough to write down. */
final class LogSum {

    private LogSum() {}

    /** Returns ln(e^a + e^b); either may be negative infinity. */
    static double of(double a, double b) {
        double most = Math.max(a, b);
        return most == Double.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }
}
