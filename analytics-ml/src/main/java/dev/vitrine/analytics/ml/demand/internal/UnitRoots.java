package dev.vitrine.analytics.ml.demand.internal;

/** How often a series has to be differenced, and whether an autoregression stays bounded. */
final class UnitRoots {
    private static final double KPSS_CRITICAL = 0.463;
    private static final int FEWEST = 10;

    private UnitRoots() {}

    /**
     * Returns how often to difference, at most twice: until the test of stationarity does not reject at 5 %.
     *
     * <p>Source: D. Kwiatkowski, P. C. B. Phillips, P. Schmidt and Y. Shin, Testing the null hypothesis of stationarity
     * against the alternative of a unit root, Journal of Econometrics 54 (1992).
     */
    static int differences(double[] values, int most) {
        int differences = 0;
        double[] left = values;
        while (differences < most && left.length > FEWEST && kpss(left) > KPSS_CRITICAL) {
            left = Histories.changes(left);
            differences++;
        }
        return differences;
    }

    private static double kpss(double[] values) {
        int count = values.length;
        double mean = Histories.mean(values, count);
        double partial = 0;
        double eta = 0;
        for (double value : values) {
            partial += value - mean;
            eta += partial * partial;
        }
        int lags = (int) (3 * Math.sqrt(count) / 13);
        double variance = 0;
        for (int lag = 0; lag <= lags; lag++) {
            double products = 0;
            for (int i = lag; i < count; i++) {
                products += (values[i] - mean) * (values[i - lag] - mean);
            }
            variance += (lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0))) * products;
        }
        return variance <= 0 ? 0 : eta / count / variance;
    }

    /**
     * Tells whether all roots of 1 - a1 z - a2 z^2 ... lie outside of the circle with this radius, by Durbin and
     * Levinson's recursion backwards.
     *
     * @param parameters holds the coefficients
     * @param from where they begin
     * @param count how many they are
     * @param sign 1, or -1 for a polynomial with plus signs
     */
    static boolean areOutside(double radius, double[] parameters, int from, int count, int sign) {
        double[] a = new double[count];
        double power = 1;
        for (int i = 0; i < count; i++) {
            power *= radius;
            a[i] = sign * parameters[from + i] * power;
        }
        for (int order = count; order > 0; order--) {
            double reflection = a[order - 1];
            if (!(Math.abs(reflection) < 1)) {
                return false;
            }
            double[] lower = new double[order - 1];
            for (int i = 0; i < order - 1; i++) {
                lower[i] = (a[i] + reflection * a[order - 2 - i]) / (1 - reflection * reflection);
            }
            a = lower;
        }
        return true;
    }
}
