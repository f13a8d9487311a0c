package dev.vitrine.analytics.ml.demand.internal;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Minimises a function of few variables without its derivatives. What can't be computed counts as very bad.
 *
 * <p>Source: J. A. Nelder and R. Mead, A simplex method for function minimization, The Computer Journal 7 (1965).
 */
final class Simplex {
    private static final double TOLERANCE = 1e-8;

    private final ToDoubleFunction<double[]> function;
    private final double[][] points;
    private final double[] values;
    private int evaluations;

    private Simplex(ToDoubleFunction<double[]> function, double[] start, double[] steps) {
        this.function = function;
        this.points = new double[start.length + 1][];
        this.values = new double[start.length + 1];
        for (int i = 0; i < points.length; i++) {
            points[i] = start.clone();
            if (i > 0) {
                points[i][i - 1] += steps[i - 1];
            }
            values[i] = value(points[i]);
        }
    }

    /** Returns the best point found from a start, with a first step in each direction. */
    static double[] minimise(ToDoubleFunction<double[]> function, double[] start, double[] steps, int mostEvaluations) {
        Simplex simplex = new Simplex(function, start, steps);
        while (simplex.evaluations < mostEvaluations && simplex.step()) {
            // Each step leaves the simplex better or smaller.
        }
        return simplex.points[simplex.best()];
    }

    private boolean step() {
        int best = best();
        int worst = 0;
        for (int i = 1; i < values.length; i++) {
            worst = values[i] >= values[worst] ? i : worst;
        }
        if (values[worst] - values[best] <= TOLERANCE * (Math.abs(values[best]) + 1e-12)) {
            return false;
        }
        double second = values[best];
        double[] centre = new double[points.length - 1];
        for (int i = 0; i < points.length; i++) {
            if (i != worst) {
                second = Math.max(second, values[i]);
                for (int j = 0; j < centre.length; j++) {
                    centre[j] += points[i][j] / centre.length;
                }
            }
        }
        double[] reflected = towards(centre, points[worst], -1);
        double reflectedValue = value(reflected);
        if (reflectedValue < values[best]) {
            double[] expanded = towards(centre, points[worst], -2);
            double expandedValue = value(expanded);
            boolean isFurther = expandedValue < reflectedValue;
            replace(worst, isFurther ? expanded : reflected, isFurther ? expandedValue : reflectedValue);
        } else if (reflectedValue < second) {
            replace(worst, reflected, reflectedValue);
        } else {
            double[] contracted = towards(centre, points[worst], reflectedValue < values[worst] ? -0.5 : 0.5);
            double contractedValue = value(contracted);
            if (contractedValue < Math.min(reflectedValue, values[worst])) {
                replace(worst, contracted, contractedValue);
            } else {
                shrink(best);
            }
        }
        return true;
    }

    private void shrink(int best) {
        for (int i = 0; i < points.length; i++) {
            if (i != best) {
                double[] nearer = towards(points[best], points[i], 0.5);
                replace(i, nearer, value(nearer));
            }
        }
    }

    private void replace(int index, double[] point, double value) {
        points[index] = point;
        values[index] = value;
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] < values[best] ? i : best;
        }
        return best;
    }

    private double value(double[] point) {
        evaluations++;
        double value = function.applyAsDouble(point);
        return Double.isFinite(value) ? value : Double.MAX_VALUE / 4;
    }

    private static double[] towards(double[] from, double[] to, double share) {
        double[] point = new double[from.length];
        Arrays.setAll(point, i -> from[i] + share * (to[i] - from[i]));
        return point;
    }
}
