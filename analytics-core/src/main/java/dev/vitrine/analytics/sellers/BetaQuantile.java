package dev.vitrine.analytics.sellers;

import org.apache.commons.math3.special.Beta;

/**
 * Quantiles of a beta distribution, to about twelve decimals; many times as fast as a root finder that knows nothing of
 * the function.
 *
 * <p>Halley's method on the regularised incomplete beta function, Newton's far from the solution, both kept within a
 * shrinking bracket. Source: the continued
 * fraction of DLMF 8.17.22, and the first guess of M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions
 * (1964), 26.5.22 and 26.2.22.
 */
final class BetaQuantile {
    private static final double EXACT = 1e-13;
    private static final double TINY = 1e-300;
    private static final int STEPS = 200;

    private final double a;
    private final double b;
    private final double logBeta;

    BetaQuantile(double a, double b) {
        this.a = a;
        this.b = b;
        this.logBeta = Beta.logBeta(a, b);
    }

    /** Returns the value below which lies the probability. */
    double of(double probability) {
        double low = 0;
        double high = 1;
        double x = guess(probability);
        for (int step = 0; step < STEPS; step++) {
            double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
            double excess = below(x, front) - probability;
            if (excess > 0) {
                high = x;
            } else {
                low = x;
            }
            double newton = excess * x * (1 - x) / front;
            double bend = newton * ((a - 1) / x - (b - 1) / (1 - x));
            double next = x - newton / (1 - (Math.abs(bend) < 1 ? bend / 2 : 0));
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - x) <= EXACT) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private double guess(double probability) {
        if (a < 1 || b < 1) {
            return a / (a + b);
        }
        double t = Math.sqrt(-2 * Math.log(Math.min(probability, 1 - probability)));
        double z = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
        double y = probability < 0.5 ? -z : z;
        double lambda = (y * y - 3) / 6;
        double h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
        double w =
                y * Math.sqrt(lambda + h) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (lambda + 5.0 / 6 - 2 / (3 * h));
        double x = a / (a + b * Math.exp(2 * w));
        return x > 0 && x < 1 ? x : a / (a + b);
    }

    /** Returns the probability of less than x; the fraction converges fast on one side of the mean. */
    private double below(double x, double front) {
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** Evaluates the continued fraction by Lentz's method. */
    private static double fraction(double x, double p, double q) {
        double c = 1;
        double d = 1 / apart(1 - (p + q) * x / (p + 1));
        double value = d;
        for (int m = 1; m <= STEPS; m++) {
            double even = m * (q - m) * x / ((p + 2 * m - 1) * (p + 2 * m));
            d = 1 / apart(1 + even * d);
            c = apart(1 + even / c);
            value *= d * c;
            double odd = -(p + m) * (p + q + m) * x / ((p + 2 * m) * (p + 2 * m + 1));
            d = 1 / apart(1 + odd * d);
            c = apart(1 + odd / c);
            double factor = d * c;
            value *= factor;
            if (Math.abs(factor - 1) <= EXACT / 10) {
                break;
            }
        }
        return value;
    }

    private static double apart(double number) {
        return Math.abs(number) < TINY ? TINY : number;
    }
}
