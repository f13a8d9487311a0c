package dev.vitrine.analytics.ml.demand.internal;

/**
 * The theta method: half a line through the history, half simple smoothing.
 *
 * <p>Source: V. Assimakopoulos and K. Nikolopoulos, The theta model: a decomposition approach to forecasting,
 * International Journal of Forecasting 16 (2000); R. J. Hyndman and B. Billah, Unmasking the Theta method, 19 (2003):
 * the same forecasts from simple smoothing with half the line's slope as drift.
 */
final class ThetaForecaster implements PointForecaster {
    private static final PointForecaster SMOOTHING = ExponentialSmoothing.with(ExponentialSmoothing.Trend.NONE);

    @Override
    public double[] forecast(double[] history, int horizon) {
        double slope = Histories.line(history, history.length)[1];
        double[] next = SMOOTHING.forecast(history, horizon);
        for (int step = 0; step < horizon; step++) {
            next[step] += slope / 2 * (step + 1);
        }
        return next;
    }
}
