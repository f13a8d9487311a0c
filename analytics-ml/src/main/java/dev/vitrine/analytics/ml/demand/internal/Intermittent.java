package dev.vitrine.analytics.ml.demand.internal;

/**
 * Forecasts of demand that comes now and then: size and frequency are smoothed each on its own.
 *
 * <p>Sources: J. D. Croston, Forecasting and stock control for intermittent demands, Operational Research Quarterly 23
 * (1972); A. A. Syntetos and J. E. Boylan, The accuracy of intermittent demand estimates, International Journal of
 * Forecasting 21 (2005): SBA; R. H. Teunter, A. A. Syntetos and M. Z. Babai, Intermittent demand: linking forecasting to
 * inventory obsolescence, European Journal of Operational Research 214 (2011): TSB. Smoothing constants are the usual
 * 0.1, for TSB's frequency 0.05.
 */
enum Intermittent implements PointForecaster {
    /** Mean size by mean interval, both smoothed at each demand. */
    CROSTON,
    /** The same without its bias. */
    SBA,
    /** Size times frequency; the frequency is smoothed at each period, so that a dead item fades. */
    TSB;

    private static final double SMOOTHING = 0.1;
    private static final double FREQUENCY_SMOOTHING = 0.05;

    @Override
    public double[] forecast(double[] history, int horizon) {
        int demands = 0;
        double total = 0;
        for (double value : history) {
            demands += value != 0 ? 1 : 0;
            total += value;
        }
        if (demands == 0) {
            return new double[horizon];
        }
        double size = total / demands;
        double interval = (double) history.length / demands;
        double frequency = 1 / interval;
        int since = 1;
        for (double value : history) {
            if (value != 0) {
                size += SMOOTHING * (value - size);
                interval += SMOOTHING * (since - interval);
                since = 1;
            } else {
                since++;
            }
            frequency += FREQUENCY_SMOOTHING * ((value != 0 ? 1 : 0) - frequency);
        }
        double rate = switch (this) {
            case CROSTON -> size / interval;
            case SBA -> (1 - SMOOTHING / 2) * size / interval;
            case TSB -> size * frequency;
        };
        return Histories.repeat(rate, horizon);
    }

    /**
     * Tells whether demand is intermittent: on average more than 1.32 periods from one demand to the next.
     *
     * <p>Source: A. A. Syntetos, J. E. Boylan and J. D. Croston, On the categorization of demand patterns, Journal of the
     * Operational Research Society 56 (2005).
     */
    static boolean isIntermittent(double[] history) {
        int demands = 0;
        for (double value : history) {
            demands += value != 0 ? 1 : 0;
        }
        return history.length > 1.32 * demands;
    }
}
