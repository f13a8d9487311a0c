package dev.vitrine.analytics.ml.demand.internal;

import java.util.Arrays;

/**
 * An autoregressive moving average fitted by conditional least squares: Gauss-Newton steps, damped after Levenberg and
 * Marquardt, that keep it stationary and invertible.
 *
 * <p>Source: G. E. P. Box, G. M. Jenkins and G. C. Reinsel, Time Series Analysis (1994), chapter 7.
 */
final class ArmaFit {
    private static final int MOST_STEPS = 30;
    private static final int MOST_TRIALS = 8;
    private static final double NEAR_UNIT_ROOT = 1.01;

    private final double[] values;
    private final int p;
    private final int q;
    private final int constants;
    private double[] parameters;
    private double[] errors;
    private double squares;

    /**
     * Fits.
     *
     * @param constants 1 with a mean, 0 without
     */
    ArmaFit(double[] values, int p, int q, int constants) {
        this.values = values;
        this.p = p;
        this.q = q;
        this.constants = constants;
        this.parameters = new double[p + q + constants];
        if (constants == 1) {
            parameters[p + q] = Histories.mean(values, values.length);
        }
        this.errors = new double[values.length];
        this.squares = squares(parameters, errors);
        optimise();
    }

    int p() {
        return p;
    }

    int q() {
        return q;
    }

    int constants() {
        return constants;
    }

    /** Returns the corrected AIC; infinite for a fit too near to a unit root to be trusted. */
    double criterion() {
        double[] far = parameters;
        if (!UnitRoots.areOutside(NEAR_UNIT_ROOT, far, 0, p, 1)
                || !UnitRoots.areOutside(NEAR_UNIT_ROOT, far, p, q, -1)) {
            return Double.POSITIVE_INFINITY;
        }
        int count = values.length;
        double estimated = parameters.length + 1;
        double variance = Math.max(squares, Double.MIN_NORMAL) / Math.max(1, count - p);
        return count * Math.log(variance)
                + 2 * estimated
                + 2 * estimated * (estimated + 1) / Math.max(1, count - estimated - 1);
    }

    double[] forecast(int horizon) {
        int count = values.length;
        double mean = mean(parameters);
        double[] next = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            double value = mean;
            for (int i = 0; i < p; i++) {
                int at = count + step - 1 - i;
                double known = at >= count ? next[at - count] : at >= 0 ? values[at] : mean;
                value += parameters[i] * (known - mean);
            }
            for (int j = 0; j < q; j++) {
                int at = count + step - 1 - j;
                value += at < count && at >= 0 ? parameters[p + j] * errors[at] : 0;
            }
            next[step] = value;
        }
        return next;
    }

    private double mean(double[] candidate) {
        return constants == 1 ? candidate[p + q] : 0;
    }

    private double squares(double[] candidate, double[] residuals) {
        double mean = mean(candidate);
        double sum = 0;
        Arrays.fill(residuals, 0, Math.min(p, residuals.length), 0);
        for (int t = p; t < values.length; t++) {
            double error = values[t] - mean;
            for (int i = 0; i < p; i++) {
                error -= candidate[i] * (values[t - 1 - i] - mean);
            }
            for (int j = 0; j < q && j < t; j++) {
                error -= candidate[p + j] * residuals[t - 1 - j];
            }
            residuals[t] = error;
            sum += error * error;
        }
        return sum;
    }

    private void optimise() {
        double damping = 1e-3;
        double[] trial = new double[values.length];
        for (int step = 0; step < MOST_STEPS && parameters.length > 0; step++) {
            double[][] normal = new double[parameters.length][parameters.length];
            double[] side = new double[parameters.length];
            linearise(normal, side);
            double gain = 0;
            for (int attempt = 0; attempt < MOST_TRIALS && gain == 0; attempt++) {
                double[] candidate = stepped(normal, side, damping);
                double found = isAdmissible(candidate) ? squares(candidate, trial) : Double.POSITIVE_INFINITY;
                if (found < squares) {
                    gain = (squares - found) / squares;
                    squares = found;
                    parameters = candidate;
                    double[] spare = errors;
                    errors = trial;
                    trial = spare;
                    damping = Math.max(damping / 10, 1e-9);
                } else {
                    damping = Math.max(damping * 10, 1e-6);
                }
            }
            if (gain < 1e-7) {
                return;
            }
        }
    }

    private boolean isAdmissible(double[] candidate) {
        return UnitRoots.areOutside(1, candidate, 0, p, 1) && UnitRoots.areOutside(1, candidate, p, q, -1);
    }

    private double[] stepped(double[][] normal, double[] side, double damping) {
        double[][] damped = new double[side.length][];
        for (int i = 0; i < side.length; i++) {
            damped[i] = normal[i].clone();
            damped[i][i] = normal[i][i] * (1 + damping) + 1e-12;
        }
        double[] direction = LinearSystem.solve(damped, new double[][] {side})[0];
        double[] candidate = parameters.clone();
        for (int i = 0; i < candidate.length; i++) {
            candidate[i] += direction[i];
        }
        return candidate;
    }

    /** Fills the normal equations of the errors' derivatives, which follow the same recursion as the errors. */
    private void linearise(double[][] normal, double[] side) {
        int size = parameters.length;
        double mean = mean(parameters);
        double meanDerivative = -1;
        for (int i = 0; i < p; i++) {
            meanDerivative += parameters[i];
        }
        double[][] derivatives = new double[values.length][];
        for (int t = p; t < values.length; t++) {
            double[] now = new double[size];
            for (int i = 0; i < p; i++) {
                now[i] = -(values[t - 1 - i] - mean);
            }
            for (int j = 0; j < q && j < t; j++) {
                now[p + j] = -errors[t - 1 - j];
            }
            if (constants == 1) {
                now[p + q] = meanDerivative;
            }
            for (int j = 0; j < q && t - 1 - j >= p; j++) {
                double[] before = derivatives[t - 1 - j];
                for (int i = 0; i < size; i++) {
                    now[i] -= parameters[p + j] * before[i];
                }
            }
            derivatives[t] = now;
            for (int i = 0; i < size; i++) {
                side[i] -= now[i] * errors[t];
                for (int k = 0; k <= i; k++) {
                    normal[i][k] += now[i] * now[k];
                }
            }
        }
    }
}
