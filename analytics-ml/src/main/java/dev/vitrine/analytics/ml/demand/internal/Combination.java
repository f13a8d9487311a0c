package dev.vitrine.analytics.ml.demand.internal;

import dev.vitrine.analytics.ml.demand.ForecastMethod;
import java.util.stream.IntStream;

/**
 * The combination of one series' forecasts: the median weighted by how much better than naive each method did at earlier
 * origins, squared; where demand is intermittent, the plain mean. It falls back to the better of the naive forecasts where
 * these did clearly better.
 */
public final class Combination {
    /** By how many standard errors the combination may lose to naive before it falls back: less is chance. */
    private static final double CLEARLY = 2;

    private static final double LEAST_RATIO = 1e-3;

    private final SeriesBacktest backtest;
    private final double[][] errors;
    private final boolean isIntermittent;

    /** Makes one. */
    public Combination(SeriesBacktest backtest) {
        this.backtest = backtest;
        this.isIntermittent = backtest.series().isIntermittent();
        this.errors = new double[backtest.origins()][backtest.methods().size()];
        for (int origin = 0; origin < errors.length; origin++) {
            for (int method = 0; method < errors[origin].length; method++) {
                double[] forecast = backtest.forecast(origin, method);
                errors[origin][method] = forecast == null ? Double.NaN : error(origin, forecast);
            }
        }
    }

    /** Returns the mean absolute error, the mean squared one where demand is intermittent; NaN where nothing is known. */
    private double error(int origin, double[] forecast) {
        double[] actual = backtest.actual(origin);
        double sum = 0;
        int known = 0;
        for (int i = 0; i < actual.length; i++) {
            if (!Double.isNaN(actual[i])) {
                double error = Math.abs(actual[i] - forecast[i]);
                sum += isIntermittent ? error * error : error;
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    /**
     * Returns the weight of each method for a forecast from an origin, -1 for the end: learnt from all other origins. They
     * add up to 1.
     */
    public double[] weights(int origin) {
        double[] weights = new double[backtest.methods().size()];
        double sum = 0;
        int naive = backtest.methods().indexOf(ForecastMethod.NAIVE);
        for (int method = 0; method < weights.length; method++) {
            if (backtest.members().contains(backtest.methods().get(method))
                    && backtest.forecast(origin, method) != null) {
                double ratio = isIntermittent ? 1 : Math.max(LEAST_RATIO, ratio(method, naive, origin));
                weights[method] = 1 / (ratio * ratio);
                sum += weights[method];
            }
        }
        if (sum == 0) {
            weights[naive] = 1;
            return weights;
        }
        double whole = sum;
        return Histories.map(weights, weight -> weight / whole);
    }

    /** Returns the error of a method by that of another, over the origins that have both; 1 if there is none. */
    private double ratio(int method, int other, int except) {
        double above = 0;
        double below = 0;
        for (int origin = 0; origin < errors.length; origin++) {
            double mine = errors[origin][method];
            double its = errors[origin][other];
            if (origin != except && !Double.isNaN(mine) && !Double.isNaN(its)) {
                above += mine;
                below += its;
            }
        }
        return below == 0 ? 1 : above / below;
    }

    /** Returns the combined forecast from an origin, -1 for the end. */
    public double[] forecast(int origin) {
        double[] weights = weights(origin);
        int[] members =
                IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
        double[] next = backtest.benchmark(origin, ForecastMethod.NAIVE).clone();
        double[] values = new double[members.length];
        double[] shares = new double[members.length];
        for (int step = 0; step < next.length; step++) {
            double mean = 0;
            for (int i = 0; i < members.length; i++) {
                double[] forecast = backtest.forecast(origin, members[i]);
                values[i] = forecast == null ? 0 : forecast[step];
                shares[i] = weights[members[i]];
                mean += shares[i] * values[i];
            }
            next[step] = isIntermittent ? mean : WeightedMedian.of(values, shares);
        }
        return next;
    }

    /** Returns the naive forecast to fall back to: the last value, unless that of a season before did clearly better. */
    public ForecastMethod benchmark() {
        return isClearlyWorse(errorsOf(ForecastMethod.NAIVE), errorsOf(ForecastMethod.SEASONAL_NAIVE))
                ? ForecastMethod.SEASONAL_NAIVE
                : ForecastMethod.NAIVE;
    }

    /** Tells whether the naive forecast is to be used: it did clearly better. */
    public boolean fallsBack() {
        double[] mine = new double[errors.length];
        for (int origin = 0; origin < mine.length; origin++) {
            mine[origin] = error(origin, forecast(origin));
        }
        return isClearlyWorse(mine, errorsOf(benchmark()));
    }

    private double[] errorsOf(ForecastMethod method) {
        int index = backtest.methods().indexOf(method);
        double[] its = new double[errors.length];
        for (int origin = 0; origin < its.length; origin++) {
            its[origin] = errors[origin][index];
        }
        return its;
    }

    /** Tells whether errors exceed others, on average over the origins, by more than twice the standard error of that. */
    private static boolean isClearlyWorse(double[] errors, double[] others) {
        double sum = 0;
        double squares = 0;
        double whole = 0;
        int known = 0;
        for (int origin = 0; origin < errors.length; origin++) {
            double excess = errors[origin] - others[origin];
            if (!Double.isNaN(excess)) {
                sum += excess;
                squares += excess * excess;
                whole += others[origin];
                known++;
            }
        }
        if (known < 2) {
            return sum > whole;
        }
        double mean = sum / known;
        double variance = Math.max(0, squares / known - mean * mean) / (known - 1);
        return mean > CLEARLY * Math.sqrt(variance);
    }
}
