package dev.vitrine.analytics.ml.demand.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An autoregression of changes learnt from many series at once, one for each step ahead. Each series has coefficients of
 * its own, pulled towards those of series like it, and more strongly at lags far from now and from one and two seasons ago.
 * Histories above zero are taken as logarithms.
 *
 * <p>Sources: P. Montero-Manso and R. J. Hyndman, Principles and algorithms for forecasting groups of time series: locality
 * and globality, International Journal of Forecasting 37 (2021); the pull is the prior of a hierarchical linear model.
 */
public final class PooledAutoregression {
    private static final int MOST_SERIES = 600;
    private static final int WINDOWS_PER_COEFFICIENT = 5;
    private static final int FEWEST_SERIES = 10;
    private static final double FIRST_PULL = 300;
    private static final double PULL = 100;

    private final int memory;
    private final int horizon;
    private final PooledStage first;
    private final PooledStage second;

    private PooledAutoregression(int memory, int horizon, PooledStage first, PooledStage second) {
        this.memory = memory;
        this.horizon = horizon;
        this.first = first;
        this.second = second;
    }

    /** Learns from histories; null if they are too few or too short. */
    public static @Nullable PooledAutoregression train(
            List<double[]> histories, int memory, int season, int horizon, Workers workers) {
        List<double[]> sample = sample(histories, memory + horizon);
        long windows = sample.stream()
                .mapToLong(values -> values.length - memory - horizon)
                .sum();
        if (sample.size() < FEWEST_SERIES || windows < (long) WINDOWS_PER_COEFFICIENT * memory) {
            return null;
        }
        double[] penalties = penalties(memory, season);
        List<WindowMoments> moments =
                workers.map(sample.size(), i -> WindowMoments.of(sample.get(i), memory, horizon, null));
        PooledStage first = PooledStage.of(moments, memory, horizon, penalties, workers);
        List<WindowMoments> robust = workers.map(
                sample.size(),
                i -> WindowMoments.of(sample.get(i), memory, horizon, first.fit(moments.get(i), FIRST_PULL)));
        PooledStage second = PooledStage.of(robust, memory, horizon, penalties, workers);
        return new PooledAutoregression(memory, horizon, first, second);
    }

    private static List<double[]> sample(List<double[]> histories, int shortest) {
        List<double[]> usable = new ArrayList<>();
        for (double[] history : histories) {
            if (history.length > shortest && !Histories.isConstant(history)) {
                usable.add(history);
            }
        }
        int every = (usable.size() + MOST_SERIES - 1) / MOST_SERIES;
        List<double[]> sample = new ArrayList<>();
        for (int i = 0; i < usable.size(); i += every) {
            sample.add(transformed(usable.get(i)));
        }
        return sample;
    }

    private static double[] penalties(int memory, int season) {
        double[] penalties = new double[memory];
        for (int k = 0; k < memory; k++) {
            int distance = Math.min(k, Math.min(Math.abs(k - season + 1), Math.abs(k - 2 * season + 1)));
            penalties[k] = 1 + distance / 4.0;
        }
        return penalties;
    }

    private static double[] transformed(double[] history) {
        return Histories.isPositive(history) ? Histories.map(history, Math::log) : history;
    }

    /** Tells whether a history is long enough for the memory to matter. */
    public boolean suits(double[] history) {
        return history.length >= memory + 5;
    }

    /** Returns the coefficients of one series, from its history up to a time. */
    public double[][] fit(double[] history) {
        double[] values = transformed(history);
        double[][] plain = first.fit(WindowMoments.of(values, memory, horizon, null), FIRST_PULL);
        return second.fit(WindowMoments.of(values, memory, horizon, plain), PULL);
    }

    /** Returns the next values after a history, by a series' coefficients. */
    public double[] forecast(double[][] coefficients, double[] history) {
        double[] values = transformed(history);
        int now = values.length - 1;
        double[] next = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            next[step] = values[now] + WindowMoments.next(values, now, coefficients[step]);
        }
        return Histories.isPositive(history) ? Histories.map(next, Math::exp) : next;
    }
}
