package dev.vitrine.analytics.ml.demand.internal;

import java.util.Arrays;

/**
 * The dynamic optimised theta model: the line is fitted anew at each step, and how much it counts is estimated.
 *
 * <p>Source: J. A. Fiorucci et al., Models for optimising the theta method and their relationship to state space models,
 * International Journal of Forecasting 32 (2016), DOTM.
 */
final class OptimisedTheta implements PointForecaster {
    private static final int START = 10;
    private static final int MOST_EVALUATIONS = 300;

    @Override
    public double[] forecast(double[] history, int horizon) {
        double[] first = Arrays.copyOf(history, Math.min(START, history.length));
        double scale = Histories.meanChange(first) + 1e-9 * Math.abs(history[0]) + 1e-12;
        double[] next = new double[horizon];
        double[] best = Simplex.minimise(
                variables -> Math.log(run(history, variables, scale, new double[0]) + Double.MIN_NORMAL),
                new double[3],
                new double[] {1, 1.5, 1},
                MOST_EVALUATIONS);
        run(history, best, scale, next);
        return next;
    }

    /** Returns the sum of the squared one-step errors; fills the forecasts. */
    private static double run(double[] history, double[] variables, double scale, double[] next) {
        double level = history[0] / 2 + scale * variables[0];
        double alpha = SmoothingForm.between(variables[1], 0.01, 0.995);
        double weight = 1 - 1 / (1 + Math.exp(Math.min(variables[2], 6)));
        double decay = 1;
        double mean = 0;
        double intercept = 0;
        double slope = 0;
        double squares = 0;
        for (int t = 0; t < history.length + next.length; t++) {
            double expected = t == 0
                    ? history[0]
                    : level + weight * (decay * intercept + (1 - decay * (1 - alpha)) / alpha * slope);
            double value = expected;
            if (t < history.length) {
                value = history[t];
                squares += (value - expected) * (value - expected);
            } else {
                next[t - history.length] = expected;
            }
            level = alpha * value + (1 - alpha) * level;
            decay *= 1 - alpha;
            double before = mean;
            mean = (t * mean + value) / (t + 1.0);
            slope = t == 0 ? 0 : ((t - 1) * slope + 6 * (value - before) / (t + 1.0)) / (t + 2.0);
            intercept = mean - (t + 2) / 2.0 * slope;
        }
        return squares;
    }
}
