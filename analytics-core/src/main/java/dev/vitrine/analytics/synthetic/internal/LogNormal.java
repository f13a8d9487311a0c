package dev.vitrine.analytics.synthetic.internal;

/**
 * Draws factors exp(sigma * z) around a median of 1, z standard normal within 3.7 standard deviations.
 *
 * <p>Inverts the distribution at {@value #STEPS} points and interpolates linearly in between; the normal quantile is
 * PPND7 of M. J. Wichura: Algorithm AS 241, Applied Statistics 37 (1988), 477-484. Only IEEE arithmetic and
 * {@link StrictMath} are used, so the factors are the same on every machine.
 */
final class LogNormal {
    private static final int STEPS = 4096;

    private final double[] quantiles = new double[STEPS + 1];

    LogNormal(double sigma) {
        for (int i = 0; i <= STEPS; i++) {
            double p = (i + 0.5) / (STEPS + 1);
            quantiles[i] = StrictMath.exp(sigma * normalQuantile(p));
        }
    }

    double draw(SplitMix random) {
        double at = random.unit() * STEPS;
        int i = (int) at;
        return quantiles[i] + (at - i) * (quantiles[i + 1] - quantiles[i]);
    }

    /** Returns the value that a standard normal variable stays below with probability p, 1e-10 &lt; p &lt; 1 - 1e-10. */
    static double normalQuantile(double p) {
        double q = p - 0.5;
        if (StrictMath.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q
                    * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
                    / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
        }
        double r = StrictMath.sqrt(-StrictMath.log(StrictMath.min(p, 1 - p))) - 1.6;
        double tail = (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
                / ((0.12021132975 * r + 0.73700164250) * r + 1);
        return q < 0 ? -tail : tail;
    }
}
