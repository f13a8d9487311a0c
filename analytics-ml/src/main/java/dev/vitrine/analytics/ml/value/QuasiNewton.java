package dev.vitrine.analytics.ml.value;

/**
 * Climbs to a maximum by the method of Broyden, Fletcher, Goldfarb and Shanno, inside a box; where a parameter is at its
 * border and wants out, it is held.
 *
 * <p>Source: J. Nocedal and S. J. Wright, Numerical Optimization (2006), algorithm 6.1.
 */
final class QuasiNewton {
    static final int MOST_STEPS = 120;

    private static final double LONGEST_STEP = 2;
    private static final double SUFFICIENT = 1e-4;
    private static final double VANISHING = 1e-9;
    private static final double NO_RISE = 1e-10;
    private static final int PATIENCE = 3;

    private final Objective objective;
    private final double[] low;
    private final double[] high;
    private final int size;
    private final double perObservation;
    private double[] place;
    private double[] gradient;
    private double value;
    private int steps;

    QuasiNewton(Objective objective, double[] low, double[] high, double[] start) {
        this.objective = objective;
        this.low = low;
        this.high = high;
        this.size = start.length;
        this.perObservation = 1.0 / objective.observations();
        this.place = start.clone();
        this.gradient = new double[size];
        this.value = measured(place, gradient);
    }

    /** Climbs until the gradient vanishes, hardly anything rises any more or the steps are used up. */
    void climb(int mostSteps) {
        double[][] inverse = identity();
        boolean isFresh = true;
        int idle = 0;
        while (steps < mostSteps && idle < PATIENCE && steepest() > VANISHING) {
            steps++;
            double old = value;
            double[] direction = direction(inverse);
            if (product(direction, gradient) <= 0) {
                inverse = identity();
                direction = direction(inverse);
                isFresh = true;
            }
            double[] before = place;
            double[] slope = gradient;
            if (!step(direction)) {
                if (isFresh) {
                    return;
                }
                inverse = identity();
                isFresh = true;
                continue;
            }
            isFresh = !update(inverse, before, slope, isFresh);
            idle = value - old < NO_RISE ? idle + 1 : 0;
        }
    }

    private boolean step(double[] direction) {
        double longest = 0;
        for (double part : direction) {
            longest = Math.max(longest, Math.abs(part));
        }
        double length = Math.min(1, LONGEST_STEP / longest);
        double rise = product(direction, gradient);
        double[] slope = new double[size];
        for (int attempt = 0; attempt < 40; attempt++, length *= attempt < 4 ? 0.5 : 0.2) {
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                next[i] = Math.min(high[i], Math.max(low[i], place[i] + length * direction[i]));
            }
            double there = measured(next, slope);
            if (there > value && there >= value + SUFFICIENT * length * rise * movedShare(next, direction, length)) {
                place = next;
                gradient = slope;
                value = there;
                return true;
            }
        }
        return false;
    }

    /** At the border a step is shorter than meant; then any rise is enough. */
    private double movedShare(double[] next, double[] direction, double length) {
        for (int i = 0; i < size; i++) {
            if (Math.abs(next[i] - place[i] - length * direction[i]) > 1e-12 * Math.abs(next[i])) {
                return 0;
            }
        }
        return 1;
    }

    /** Takes up what the step has shown about the curvature; tells whether it could. */
    private boolean update(double[][] inverse, double[] before, double[] slope, boolean isFresh) {
        double[] moved = new double[size];
        double[] bent = new double[size];
        for (int i = 0; i < size; i++) {
            moved[i] = place[i] - before[i];
            bent[i] = slope[i] - gradient[i];
        }
        double curvature = product(moved, bent);
        if (curvature <= 1e-12 * Math.sqrt(product(moved, moved) * product(bent, bent))) {
            return !isFresh;
        }
        if (isFresh) {
            double scale = curvature / product(bent, bent);
            for (int i = 0; i < size; i++) {
                inverse[i][i] = scale;
            }
        }
        double[] turned = times(inverse, bent);
        double both = (curvature + product(bent, turned)) / (curvature * curvature);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] += both * moved[i] * moved[j] - (turned[i] * moved[j] + moved[i] * turned[j]) / curvature;
            }
        }
        return true;
    }

    private double[] direction(double[][] inverse) {
        double[] direction = times(inverse, held(gradient));
        for (int i = 0; i < size; i++) {
            if (isHeld(i)) {
                direction[i] = 0;
            }
        }
        return direction;
    }

    private double[] held(double[] slope) {
        double[] held = slope.clone();
        for (int i = 0; i < size; i++) {
            if (isHeld(i)) {
                held[i] = 0;
            }
        }
        return held;
    }

    /** Tells whether a parameter is at its border and wants out. */
    boolean isHeld(int i) {
        return (place[i] <= low[i] && gradient[i] <= 0) || (place[i] >= high[i] && gradient[i] >= 0);
    }

    private double steepest() {
        double most = 0;
        for (double part : held(gradient)) {
            most = Math.max(most, Math.abs(part));
        }
        return most;
    }

    private double measured(double[] logs, double[] slope) {
        double sum = objective.value(logs, slope);
        for (int i = 0; i < size; i++) {
            slope[i] *= perObservation;
        }
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum * perObservation;
    }

    private double[][] identity() {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i][i] = 1;
        }
        return matrix;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            result[i] = product(matrix[i], vector);
        }
        return result;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    double[] place() {
        return place.clone();
    }

    /** Returns the value per observation. */
    double value() {
        return value;
    }

    int steps() {
        return steps;
    }
}
