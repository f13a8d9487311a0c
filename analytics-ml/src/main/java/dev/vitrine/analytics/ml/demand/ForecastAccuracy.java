package dev.vitrine.analytics.ml.demand;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far forecasts were off.
 *
 * <p>Source: S. Makridakis, E. Spiliotis and V. Assimakopoulos, The M4 Competition: 100,000 time series and 61 forecasting
 * methods, International Journal of Forecasting 36 (2020).
 *
 * @param smape the mean of 200 |actual - forecast| / (|actual| + |forecast|), in percent; two zeros count as 0
 * @param mase the mean absolute error, divided by that of the last value as a forecast of the next within the history; NaN
 *     where the history never changes
 * @param rmsse the same of squared errors, and the root of it: for intermittent demand, whose median is often 0. Source: S.
 *     Makridakis et al., The M5 competition: background, organization, and implementation, International Journal of
 *     Forecasting 38 (2022)
 */
public record ForecastAccuracy(double smape, double mase, double rmsse) {

    /**
     * Measures a forecast.
     *
     * @param history what was known
     * @param actual what came; NaN where unknown, left out
     * @param forecast as many values or more
     */
    public static ForecastAccuracy of(double[] history, double[] actual, double[] forecast) {
        double relative = 0;
        double absolute = 0;
        double squares = 0;
        int known = 0;
        for (int i = 0; i < actual.length; i++) {
            if (!Double.isNaN(actual[i])) {
                double error = Math.abs(actual[i] - forecast[i]);
                double size = Math.abs(actual[i]) + Math.abs(forecast[i]);
                relative += size == 0 ? 0 : 200 * error / size;
                absolute += error;
                squares += error * error;
                known++;
            }
        }
        double changes = 0;
        double squaredChanges = 0;
        int steps = 0;
        for (int i = 1; i < history.length; i++) {
            double change = Math.abs(history[i] - history[i - 1]);
            if (!Double.isNaN(change)) {
                changes += change;
                squaredChanges += change * change;
                steps++;
            }
        }
        boolean hasScale = changes > 0;
        return new ForecastAccuracy(
                relative / known,
                hasScale ? absolute / known / (changes / steps) : Double.NaN,
                hasScale ? Math.sqrt(squares / known / (squaredChanges / steps)) : Double.NaN);
    }

    /** Returns the means over series, each figure over those that have it; NaN where none has. */
    public static ForecastAccuracy mean(List<ForecastAccuracy> series) {
        return new ForecastAccuracy(
                mean(series, ForecastAccuracy::smape),
                mean(series, ForecastAccuracy::mase),
                mean(series, ForecastAccuracy::rmsse));
    }

    private static double mean(List<ForecastAccuracy> series, ToDoubleFunction<ForecastAccuracy> figure) {
        return series.stream()
                .mapToDouble(figure)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** Returns the overall weighted average: the mean of sMAPE's and MASE's ratios to a benchmark's. */
    public double owa(ForecastAccuracy benchmark) {
        return (smape / benchmark.smape + mase / benchmark.mase) / 2;
    }
}
