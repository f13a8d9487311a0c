package dev.vitrine.analytics.ml.value;

/** Gauss's hypergeometric series. */
final class GaussSeries {
    private static final int MOST_TERMS = 1_000_000;
    private static final double LARGE = 1e200;

    private GaussSeries() {}

    /** Returns 2F1(a, b; c; z) by its series, for 0 <= z < 1. */
    static double sum(double a, double b, double c, double z) {
        double term = 1;
        double sum = 1;
        for (int n = 0; n < MOST_TERMS; n++) {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            sum += term;
            if (Math.abs(term) <= 1e-16 * Math.abs(sum)) {
                break;
            }
        }
        return sum;
    }

    /** Returns ln 2F1(a, b; c; z) for positive a, b and c and 0 <= z < 1, however large it is. */
    static double logOfSum(double a, double b, double c, double z) {
        double term = 1;
        double sum = 1;
        double scale = 0;
        for (int n = 0; n < MOST_TERMS; n++) {
            double ratio = (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            term *= ratio;
            sum += term;
            if (ratio < 1 && term <= 1e-16 * sum) {
                break;
            }
            if (sum > LARGE) {
                scale += Math.log(LARGE);
                sum /= LARGE;
                term /= LARGE;
            }
        }
        return scale + Math.log(sum);
    }
}
