package dev.vitrine.analytics.ml.demand.internal;

/**
 * What drivers add to a series, by regressing its changes on theirs with a slight pull towards nothing; of logarithms where
 * all values are above zero, so that an effect is a factor.
 */
final class DriverEffects {
    private static final double RIDGE = 0.01;
    private static final double LARGEST_LOGARITHM = 20;

    private final double[][] drivers;
    private final double[] effects;
    private final int offset;
    private final boolean isFactor;

    /**
     * Estimates them.
     *
     * @param drivers by period, history and forecast
     * @param offset the period of the history's first value
     */
    DriverEffects(double[] history, double[][] drivers, int offset) {
        this.drivers = drivers;
        this.offset = offset;
        this.isFactor = Histories.isPositive(history);
        double[] values = isFactor ? Histories.map(history, Math::log) : history;
        double[][] normal = new double[drivers.length][drivers.length];
        double[][] side = new double[1][drivers.length];
        for (int t = 1; t < values.length; t++) {
            for (int i = 0; i < drivers.length; i++) {
                double change = change(i, t);
                side[0][i] += change * (values[t] - values[t - 1]);
                for (int j = 0; j <= i; j++) {
                    normal[i][j] += change * change(j, t);
                }
            }
        }
        for (int i = 0; i < drivers.length; i++) {
            normal[i][i] += RIDGE * normal[i][i] + Double.MIN_NORMAL;
        }
        this.effects = drivers.length == 0 ? new double[0] : LinearSystem.solve(normal, side)[0];
    }

    private double change(int driver, int t) {
        return drivers[driver][offset + t] - drivers[driver][offset + t - 1];
    }

    /** Returns what the drivers add beside what they added at first: large levels that hardly change say nothing. */
    private double effect(int t) {
        double sum = 0;
        for (int i = 0; i < effects.length; i++) {
            sum += effects[i] * (drivers[i][offset + t] - drivers[i][offset]);
        }
        return isFactor ? Math.max(-LARGEST_LOGARITHM, Math.min(LARGEST_LOGARITHM, sum)) : sum;
    }

    /** Returns the history as it would have been had the drivers stayed as they were at first. */
    double[] without(double[] history) {
        double[] values = new double[history.length];
        for (int t = 0; t < values.length; t++) {
            values[t] = isFactor ? history[t] / Math.exp(effect(t)) : history[t] - effect(t);
        }
        return values;
    }

    /** Returns a forecast with the drivers' effects. */
    double[] with(double[] forecast, int length) {
        double[] values = new double[forecast.length];
        for (int step = 0; step < values.length; step++) {
            double effect = effect(length + step);
            values[step] = isFactor ? forecast[step] * Math.exp(effect) : forecast[step] + effect;
        }
        return values;
    }
}
