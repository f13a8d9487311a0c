package dev.vitrine.analytics.ml.demand.internal;

/** Takes the season out, forecasts what is left, and puts the last cycle's season back. */
final class SeasonalForecaster implements PointForecaster {
    private final PointForecaster inner;
    private final int season;
    private final int window;

    SeasonalForecaster(PointForecaster inner, int season, int window) {
        this.inner = inner;
        this.season = season;
        this.window = window;
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        if (history.length <= SeasonalTrend.fewest(season)) {
            return inner.forecast(history, horizon);
        }
        double[] seasonal = SeasonalTrend.of(history, season, window).seasonal();
        double[] adjusted = new double[history.length];
        for (int i = 0; i < adjusted.length; i++) {
            adjusted[i] = history[i] - seasonal[i];
        }
        double[] next = inner.forecast(adjusted, horizon);
        for (int step = 0; step < horizon; step++) {
            next[step] += seasonal[history.length - season + step % season];
        }
        return next;
    }
}
