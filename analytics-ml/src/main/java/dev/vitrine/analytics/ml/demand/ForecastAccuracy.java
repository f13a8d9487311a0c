package dev.vitrine.analytics.ml.demand;

import java.util.List;

/**
 * How far forecasts were off.
 *
 * <p>Source: S. Makridakis, E. Spiliotis and V. Assimakopoulos, The M4 Competition: 100,000 time series and 61 forecasting
 * methods, International Journal of Forecasting 36 (2020).
 *
 * @param smape the mean of 200 |actual - forecast| / (|actual| + |forecast|), in percent; two zeros count as 0
 * @param mase the mean absolute error, divided by that of the last value as a forecast of the next within the history; NaN
 *     where the history never changes
 */
public record ForecastAccuracy(double smape, double mase) {

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
        int known = 0;
        for (int i = 0; i < actual.length; i++) {
            if (!Double.isNaN(actual[i])) {
                double error = Math.abs(actual[i] - forecast[i]);
                double size = Math.abs(actual[i]) + Math.abs(forecast[i]);
                relative += size == 0 ? 0 : 200 * error / size;
                absolute += error;
                known++;
            }
        }
        return new ForecastAccuracy(relative / known, absolute / known / scale(history));
    }

    private static double scale(double[] history) {
        double sum = 0;
        int changes = 0;
        for (int i = 1; i < history.length; i++) {
            double change = Math.abs(history[i] - history[i - 1]);
            if (!Double.isNaN(change)) {
                sum += change;
                changes++;
            }
        }
        return sum == 0 ? Double.NaN : sum / changes;
    }

    /** Returns the means over series, each figure over those that have it; NaN where none has. */
    public static ForecastAccuracy mean(List<ForecastAccuracy> series) {
        return new ForecastAccuracy(
                series.stream()
                        .mapToDouble(ForecastAccuracy::smape)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN),
                series.stream()
                        .mapToDouble(ForecastAccuracy::mase)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN));
    }

    /** Returns the overall weighted average: the mean of both figures' ratios to a benchmark's. */
    public double owa(ForecastAccuracy benchmark) {
        return (smape / benchmark.smape + mase / benchmark.mase) / 2;
    }
}
