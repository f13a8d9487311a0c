package dev.vitrine.analytics.ml.demand.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a least-squares autoregression needs to know of one series: the products of the latest changes with one another and
 * with what came next, over all windows of the series. A window's weight is its typical change, so that quiet and lively
 * series count alike.
 */
final class WindowMoments {
    private static final double LEAST_ERROR = 0.3;
    private static final double OWN_SHARE = 0.1;

    private final int memory;
    private final int horizon;
    private final double[][] matrix;
    private final double[][] sides;
    private double windows;

    private WindowMoments(int memory, int horizon) {
        this.memory = memory;
        this.horizon = horizon;
        this.matrix = new double[memory][];
        for (int k = 0; k < memory; k++) {
            matrix[k] = new double[k + 1];
        }
        this.sides = new double[horizon][memory];
    }

    /**
     * Returns the moments of a series.
     *
     * @param beside an autoregression; windows it forecasts badly count less, as in least absolute deviations
     */
    static WindowMoments of(double[] values, int memory, int horizon, double @Nullable [][] beside) {
        WindowMoments moments = new WindowMoments(memory, horizon);
        int windows = values.length - memory - horizon;
        if (windows <= 0) {
            return moments;
        }
        double own = OWN_SHARE * Histories.meanChange(values);
        double[] scales = new double[windows];
        double[] shares = new double[windows];
        double total = 0;
        for (int i = 0; i < windows; i++) {
            int now = memory + i;
            scales[i] = own + Histories.meanChange(java.util.Arrays.copyOfRange(values, now - memory, now + 1));
            shares[i] = scales[i] == 0 ? 0 : 1;
            if (beside != null && scales[i] > 0) {
                shares[i] = 1 / Math.max(LEAST_ERROR, moments.error(values, now, beside) / scales[i]);
            }
            total += shares[i];
        }
        double mean = total / windows;
        double[] backwards = new double[values.length - 1];
        for (int i = 0; i < backwards.length; i++) {
            backwards[i] = values[values.length - 1 - i] - values[values.length - 2 - i];
        }
        for (int i = 0; i < windows && mean > 0; i++) {
            if (shares[i] > 0) {
                moments.add(values, backwards, memory + i, shares[i] / mean, 1 / (scales[i] * scales[i]));
            }
        }
        return moments;
    }

    private double error(double[] values, int now, double[][] coefficients) {
        double sum = 0;
        for (int step = 0; step < horizon; step++) {
            sum += Math.abs(values[now] + next(values, now, coefficients[step]) - values[now + 1 + step]);
        }
        return sum / horizon;
    }

    /** Returns by how much a value will change; what lies before the first value did not change. */
    static double next(double[] values, int now, double[] coefficients) {
        double sum = 0;
        for (int k = 0; k < coefficients.length && k < now; k++) {
            sum += coefficients[k] * (values[now - k] - values[now - k - 1]);
        }
        return sum;
    }

    /** Adds a window; the changes are handed over backwards, so that the inner loop runs forwards over both arrays. */
    private void add(double[] values, double[] backwards, int now, double share, double weight) {
        windows += share;
        int from = values.length - 1 - now;
        double[] products = new double[memory];
        for (int k = 0; k < memory; k++) {
            double product = share * weight * backwards[from + k];
            double[] row = matrix[k];
            for (int j = 0; j <= k; j++) {
                row[j] += product * backwards[from + j];
            }
            products[k] = product;
        }
        for (int step = 0; step < horizon; step++) {
            double[] side = sides[step];
            double change = values[now + 1 + step] - values[now];
            for (int k = 0; k < memory; k++) {
                side[k] += products[k] * change;
            }
        }
    }

    /** Returns empty moments to add others to. */
    static WindowMoments none(int memory, int horizon) {
        return new WindowMoments(memory, horizon);
    }

    /** Adds another series' moments, which then weighs in by the root of its windows. */
    void add(WindowMoments other, double share) {
        if (other.windows == 0) {
            return;
        }
        double weight = share / Math.sqrt(other.windows);
        windows += share * Math.sqrt(other.windows);
        for (int k = 0; k < memory; k++) {
            for (int j = 0; j <= k; j++) {
                matrix[k][j] += weight * other.matrix[k][j];
            }
            for (int step = 0; step < horizon; step++) {
                sides[step][k] += weight * other.sides[step][k];
            }
        }
    }

    double windows() {
        return windows;
    }

    /** Returns the squared error of coefficients, up to a constant; nearer steps count more. */
    double loss(double[][] coefficients) {
        double loss = 0;
        for (int step = 0; step < horizon; step++) {
            double[] c = coefficients[step];
            double sum = 0;
            for (int k = 0; k < memory; k++) {
                double[] row = matrix[k];
                double inner = 0;
                for (int j = 0; j < k; j++) {
                    inner += row[j] * c[j];
                }
                sum += c[k] * (2 * inner + row[k] * c[k] - 2 * sides[step][k]);
            }
            loss += sum / (step + 1);
        }
        return loss;
    }

    /**
     * Returns the coefficients for each step that fit best while staying near others.
     *
     * @param prior the others
     * @param pull how strongly they pull, in windows
     * @param penalties how strongly at each lag
     */
    double[][] fit(double[][] prior, double pull, double[] penalties) {
        if (windows == 0) {
            return prior;
        }
        double trace = 0;
        for (int k = 0; k < memory; k++) {
            trace += matrix[k][k] / memory;
        }
        double[][] pulled = new double[memory][];
        for (int k = 0; k < memory; k++) {
            pulled[k] = matrix[k].clone();
            pulled[k][k] += pull / windows * trace * penalties[k];
        }
        double[][] rest = new double[horizon][];
        for (int step = 0; step < horizon; step++) {
            rest[step] = rest(prior[step], sides[step]);
        }
        double[][] coefficients = LinearSystem.solve(pulled, rest);
        for (int step = 0; step < horizon; step++) {
            for (int k = 0; k < memory; k++) {
                coefficients[step][k] += prior[step][k];
            }
        }
        return coefficients;
    }

    private double[] rest(double[] prior, double[] side) {
        double[] rest = side.clone();
        for (int k = 0; k < memory; k++) {
            for (int j = 0; j < k; j++) {
                rest[k] -= matrix[k][j] * prior[j];
                rest[j] -= matrix[k][j] * prior[k];
            }
            rest[k] -= matrix[k][k] * prior[k];
        }
        return rest;
    }
}
