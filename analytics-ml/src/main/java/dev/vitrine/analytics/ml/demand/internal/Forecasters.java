package dev.vitrine.analytics.ml.demand.internal;

import dev.vitrine.analytics.ml.demand.ForecastMethod;
import dev.vitrine.analytics.ml.demand.internal.ExponentialSmoothing.Trend;
import java.util.Arrays;

/** The forecaster of each method that looks at one series only. */
final class Forecasters {
    private static final int RECENT = 200;
    private static final int RECENT_SEASONS = 4;
    private static final int LONG_SEASONS = 10;
    private static final int SEASON_WINDOW = 13;
    private static final int BEYOND = 6;

    private Forecasters() {}

    /** Tells whether the method learns from all series. */
    static boolean isPooled(ForecastMethod method) {
        return method == ForecastMethod.POOLED_SEASON || method == ForecastMethod.POOLED_TWO_SEASONS;
    }

    /** Tells whether the method is one to beat, not to combine. */
    static boolean isBenchmark(ForecastMethod method) {
        return method == ForecastMethod.NAIVE || method == ForecastMethod.SEASONAL_NAIVE;
    }

    /** Returns how many changes a pooled method looks at; and how many where a history is too short for that. */
    static int[] memories(ForecastMethod method, int season) {
        return method == ForecastMethod.POOLED_SEASON
                ? new int[] {season + BEYOND, Math.max(BEYOND, season / 2)}
                : new int[] {2 * season + BEYOND};
    }

    /** Returns the forecaster; constant histories go on as they are, what runs away is held. */
    static PointForecaster of(ForecastMethod method, int season) {
        int recent = Math.max(RECENT, RECENT_SEASONS * season);
        int lasting = Math.max(RECENT, LONG_SEASONS * season);
        return switch (method) {
            case NAIVE -> (history, horizon) -> Histories.repeat(history[history.length - 1], horizon);
            case SEASONAL_NAIVE -> (history, horizon) -> seasonalNaive(history, horizon, season);
            case SIMPLE_SMOOTHING ->
                held(new ShortSeason(ExponentialSmoothing.with(Trend.NONE), season).onLast(recent));
            case HOLT -> held(new ShortSeason(ExponentialSmoothing.with(Trend.ADDITIVE), season).onLast(recent));
            case DAMPED_TREND -> held(new ShortSeason(ExponentialSmoothing.with(Trend.DAMPED), season).onLast(recent));
            case ETS -> held(new ShortSeason(ExponentialSmoothing.best(), season).onLast(recent));
            case THETA -> held(new ShortSeason(new ThetaForecaster(), season).onLast(lasting));
            case OPTIMISED_THETA -> held(new ShortSeason(new OptimisedTheta(), season).onLast(lasting));
            case ARIMA -> held(new ShortSeason(new ArimaForecaster(1), season).onLast(recent));
            case CROSTON -> held(Intermittent.CROSTON);
            case SBA -> held(Intermittent.SBA);
            case TSB -> held(Intermittent.TSB);
            case SEASONAL_ETS ->
                held(logarithmic(seasonal(ExponentialSmoothing.best(), season, SEASON_WINDOW)
                        .onLast(lasting)));
            case SEASONAL_ARIMA ->
                held(seasonal(new ArimaForecaster(2), season, SeasonalTrend.PERIODIC)
                        .onLast(lasting));
            case POOLED_SEASON, POOLED_TWO_SEASONS ->
                throw new IllegalArgumentException(method + " learns from all series");
        };
    }

    private static PointForecaster seasonal(PointForecaster inner, int season, int window) {
        return season < 2 ? inner : new SeasonalForecaster(inner, season, window);
    }

    private static double[] seasonalNaive(double[] history, int horizon, int season) {
        double[] next = new double[horizon];
        int back = history.length < season ? 1 : season;
        Arrays.setAll(next, step -> history[history.length - back + step % back]);
        return next;
    }

    private static PointForecaster logarithmic(PointForecaster inner) {
        return (history, horizon) -> Histories.isPositive(history)
                ? Histories.map(inner.forecast(Histories.map(history, Math::log), horizon), Math::exp)
                : inner.forecast(history, horizon);
    }

    private static PointForecaster held(PointForecaster inner) {
        return (history, horizon) -> Histories.isConstant(history)
                ? Histories.repeat(history[0], horizon)
                : hold(inner.forecast(history, horizon), history);
    }

    /** Keeps forecasts within the range of the history and twice that beyond; the last value where there is none. */
    static double[] hold(double[] forecast, double[] history) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : history) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double least = low - 2 * (high - low);
        double most = high + 2 * (high - low);
        return Histories.map(
                forecast,
                value -> Double.isNaN(value) ? history[history.length - 1] : Math.max(least, Math.min(most, value)));
    }
}
