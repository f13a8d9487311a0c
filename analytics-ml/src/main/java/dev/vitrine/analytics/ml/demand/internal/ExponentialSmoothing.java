package dev.vitrine.analytics.ml.demand.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exponential smoothing in state space form, without season: errors that add or multiply, a trend or none, damped or not.
 *
 * <p>Source: R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder, Forecasting with Exponential Smoothing (2008),
 * chapters 2 and 5: likelihood, bounds of the parameters, choice by the corrected AIC of Hurvich and Tsai.
 */
final class ExponentialSmoothing implements PointForecaster {
    private static final int START = 10;
    private static final int MOST_EVALUATIONS = 400;

    /** How a level changes. */
    enum Trend {
        NONE(0),
        DAMPED(3),
        ADDITIVE(2);

        private final int variables;

        Trend(int variables) {
            this.variables = variables;
        }
    }

    /** How chance comes in. */
    enum Noise {
        ADDITIVE,
        MULTIPLICATIVE
    }

    private record Fit(double criterion, double level, double slope, double damping) {}

    private final List<Trend> trends;
    private final List<Noise> noises;

    private ExponentialSmoothing(List<Trend> trends, List<Noise> noises) {
        this.trends = List.copyOf(trends);
        this.noises = List.copyOf(noises);
    }

    /** Returns the form with one trend and additive noise. */
    static ExponentialSmoothing with(Trend trend) {
        return new ExponentialSmoothing(List.of(trend), List.of(Noise.ADDITIVE));
    }

    /** Returns the best of all forms, chosen anew for each history. */
    static ExponentialSmoothing best() {
        return new ExponentialSmoothing(
                List.of(Trend.NONE, Trend.ADDITIVE, Trend.DAMPED), List.of(Noise.ADDITIVE, Noise.MULTIPLICATIVE));
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        boolean isPositive = Histories.isPositive(history);
        List<Fit> fits = new ArrayList<>();
        for (Noise noise : noises) {
            if (noise == Noise.ADDITIVE || isPositive) {
                for (Trend trend : trends) {
                    fits.add(fit(history, trend, noise));
                }
            }
        }
        Fit best = fits.get(0);
        for (Fit fit : fits) {
            best = fit.criterion < best.criterion ? fit : best;
        }
        double[] next = new double[horizon];
        double slopes = 0;
        double power = 1;
        for (int step = 0; step < horizon; step++) {
            power *= best.damping;
            slopes += power;
            next[step] = best.level + slopes * best.slope;
        }
        return next;
    }

    private static Fit fit(double[] history, Trend trend, Noise noise) {
        int start = Math.min(START, history.length);
        double[] line = Histories.line(history, start);
        double level = trend == Trend.NONE ? Histories.mean(history, start) : line[0] - line[1];
        double scale = Histories.meanChange(Arrays.copyOf(history, start)) + 1e-9 * Math.abs(level) + 1e-12;
        SmoothingForm form = new SmoothingForm(history, trend, noise, level, trend == Trend.NONE ? 0 : line[1], scale);
        double[] point = new double[2 + trend.variables];
        double[] steps = Arrays.copyOf(new double[] {1.5, 1, 1.5, 0.3, 1.5}, point.length);
        double[] best = point;
        double bestValue = Double.POSITIVE_INFINITY;
        for (double first : new double[] {0.5, -2}) {
            point[0] = first;
            if (trend != Trend.NONE) {
                point[2] = -2;
            }
            double[] found = Simplex.minimise(form, point, steps, MOST_EVALUATIONS);
            double value = form.applyAsDouble(found);
            if (value < bestValue) {
                bestValue = value;
                best = found;
            }
        }
        double[] end = new double[2];
        double likelihood = form.run(best, end);
        double count = best.length + 1;
        double correction = 2 * count * (count + 1) / Math.max(1, history.length - count - 1);
        return new Fit(likelihood + 2 * count + correction, end[0], end[1], form.damping(best));
    }
}
