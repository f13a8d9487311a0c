package dev.vitrine.analytics.ml.demand.internal;

import dev.vitrine.analytics.ml.demand.internal.ExponentialSmoothing.Noise;
import dev.vitrine.analytics.ml.demand.internal.ExponentialSmoothing.Trend;
import java.util.function.ToDoubleFunction;

/**
 * How badly one form of smoothing fits one history: minus twice the logarithm of its likelihood, up to a constant.
 *
 * <p>Its variables are unbounded: smoothing of the level, the first level, and with a trend smoothing of the slope, the first
 * slope and the damping.
 */
final class SmoothingForm implements ToDoubleFunction<double[]> {
    private static final double LEAST = 1e-4;

    private final double[] history;
    private final Trend trend;
    private final Noise noise;
    private final double level;
    private final double slope;
    private final double scale;

    /** Makes one with a guess of the first level and slope, and the scale of their errors. */
    SmoothingForm(double[] history, Trend trend, Noise noise, double level, double slope, double scale) {
        this.history = history;
        this.trend = trend;
        this.noise = noise;
        this.level = level;
        this.slope = slope;
        this.scale = scale;
    }

    @Override
    public double applyAsDouble(double[] variables) {
        return run(variables, new double[2]);
    }

    /** Returns the same, and the last level and slope. */
    double run(double[] variables, double[] end) {
        double alpha = between(variables[0], LEAST, 1 - LEAST);
        boolean hasTrend = trend != Trend.NONE;
        double beta = hasTrend ? alpha * between(variables[2], LEAST, 1 - LEAST) : 0;
        double damping = damping(variables);
        double l = level + variables[1] * scale;
        double b = hasTrend ? slope + variables[3] * scale : 0;
        double squares = 0;
        double logs = 0;
        boolean isMultiplicative = noise == Noise.MULTIPLICATIVE;
        for (double value : history) {
            double expected = l + damping * b;
            double error = value - expected;
            if (isMultiplicative) {
                if (expected <= 0) {
                    return Double.POSITIVE_INFINITY;
                }
                squares += error / expected * (error / expected);
                logs += Math.log(expected);
            } else {
                squares += error * error;
            }
            l = expected + alpha * error;
            b = damping * b + beta * error;
        }
        end[0] = l;
        end[1] = b;
        return history.length * Math.log(Math.max(squares, Double.MIN_NORMAL)) + 2 * logs;
    }

    /** Returns what a slope is multiplied by at each step. */
    double damping(double[] variables) {
        return switch (trend) {
            case NONE -> 0;
            case ADDITIVE -> 1;
            case DAMPED -> between(variables[4], 0.8, 0.98);
        };
    }

    static double between(double variable, double low, double high) {
        return low + (high - low) / (1 + Math.exp(-variable));
    }
}
