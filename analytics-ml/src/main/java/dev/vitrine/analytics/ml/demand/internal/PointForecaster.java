package dev.vitrine.analytics.ml.demand.internal;

/** Forecasts the next values of one series from its history alone. Deterministic and thread-safe. */
@FunctionalInterface
public interface PointForecaster {

    /**
     * Returns the next values.
     *
     * @param history one finite value or more, of moderate size
     * @param horizon how many values, 1 or more
     */
    double[] forecast(double[] history, int horizon);

    /** Returns this, looking at no more than the latest values. */
    default PointForecaster onLast(int values) {
        return (history, horizon) -> forecast(Histories.last(history, values), horizon);
    }
}
