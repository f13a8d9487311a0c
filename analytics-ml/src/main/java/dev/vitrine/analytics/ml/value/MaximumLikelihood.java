package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.analysis.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most likely parameters from several starts, around a rough guess; then refines them by Newton's steps, and
 * takes standard errors from the curvature there. The starts are tried on some thousand observations, the best of them goes
 * on with all.
 */
final class MaximumLikelihood {
    private static final double BORDER = 14;
    private static final double SPREAD = 4;
    private static final int THINNED = 3000;
    private static final double AGREEMENT = 1e-5;
    private static final double DIFFERENCE = 1e-4;
    /** Of a standard error of 5 in the logarithm, a factor of 150. */
    private static final double FLATTEST = 0.04;

    private static final double SMALLEST_RISE = 1e-6;
    private static final double Z = 1.959963984540054;
    private static final int[] PRIMES = {2, 3, 5, 7};

    private final Objective objective;
    private final double[] low;
    private final double[] high;
    private final double[] guess;

    MaximumLikelihood(Objective objective) {
        this.objective = objective;
        this.guess = objective.guess();
        this.low = new double[guess.length];
        this.high = new double[guess.length];
        for (int i = 0; i < guess.length; i++) {
            low[i] = guess[i] - BORDER;
            high[i] = guess[i] + BORDER;
        }
    }

    FitReport fit(int starts) {
        Objective few = objective.thinned(THINNED);
        List<QuasiNewton> climbs = new ArrayList<>();
        QuasiNewton best = null;
        for (int start = 0; start < starts; start++) {
            QuasiNewton climb = new QuasiNewton(few, low, high, start(start));
            climb.climb(QuasiNewton.MOST_STEPS);
            climbs.add(climb);
            best = best == null || climb.value() > best.value() ? climb : best;
        }
        if (best == null) {
            throw new IllegalArgumentException("the search needs at least one start");
        }
        double most = best.value();
        int agree = (int) climbs.stream()
                .filter(climb -> climb.value() >= most - AGREEMENT)
                .count();
        if (few != objective) {
            best = new QuasiNewton(objective, low, high, best.place());
            best.climb(QuasiNewton.MOST_STEPS);
        }
        return refined(best, starts, agree);
    }

    /** The guess itself, then points of Halton's sequence around it. */
    private double[] start(int index) {
        double[] start = guess.clone();
        for (int i = 0; index > 0 && i < start.length; i++) {
            start[i] += SPREAD * (halton(index, PRIMES[i]) - 0.5);
        }
        return start;
    }

    private static double halton(int index, int base) {
        double sum = 0;
        double part = 1;
        for (int rest = index; rest > 0; rest /= base) {
            part /= base;
            sum += part * (rest % base);
        }
        return sum;
    }

    private FitReport refined(QuasiNewton climb, int starts, int agree) {
        double[] place = climb.place();
        int[] free = free(climb, place.length);
        double[] gradient = new double[place.length];
        double value = objective.value(place, gradient);
        double decrement = Double.NaN;
        @Nullable RealMatrix covariance = null;
        for (int round = 0; round < 4; round++) {
            covariance = covariance(place, free);
            if (covariance == null) {
                break;
            }
            RealVector slope = new ArrayRealVector(free.length);
            for (int i = 0; i < free.length; i++) {
                slope.setEntry(i, gradient[free[i]]);
            }
            RealVector step = covariance.operate(slope);
            decrement = step.dotProduct(slope) / 2;
            if (decrement < 1e-10) {
                break;
            }
            double[] next = place.clone();
            for (int i = 0; i < free.length; i++) {
                next[free[i]] += step.getEntry(i);
            }
            double[] slopeThere = new double[place.length];
            double there = objective.value(next, slopeThere);
            if (!(there > value)) {
                break;
            }
            place = next;
            value = there;
            gradient = slopeThere;
        }
        Convergence convergence = free.length < place.length
                ? Convergence.AT_BORDER
                : covariance == null
                        ? Convergence.FLAT
                        : decrement < SMALLEST_RISE ? Convergence.CONVERGED : Convergence.OUT_OF_STEPS;
        return new FitReport(
                convergence,
                estimates(place, convergence == Convergence.CONVERGED ? covariance : null),
                value,
                place.length * Math.log((double) objective.observations()) - 2 * value,
                Double.isNaN(decrement) ? 0 : decrement,
                climb.steps(),
                starts,
                agree);
    }

    private static int[] free(QuasiNewton climb, int size) {
        int[] free = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (!climb.isHeld(i)) {
                free[count++] = i;
            }
        }
        return Arrays.copyOf(free, count);
    }

    /** Returns the inverse of the observed information; null if it says next to nothing in some direction. */
    private @Nullable RealMatrix covariance(double[] place, int[] free) {
        if (free.length == 0) {
            return null;
        }
        RealMatrix information = new Array2DRowRealMatrix(free.length, free.length);
        double[] up = new double[place.length];
        double[] down = new double[place.length];
        for (int i = 0; i < free.length; i++) {
            double[] moved = place.clone();
            moved[free[i]] += DIFFERENCE;
            objective.value(moved, up);
            moved[free[i]] = place[free[i]] - DIFFERENCE;
            objective.value(moved, down);
            for (int j = 0; j < free.length; j++) {
                double part = -(up[free[j]] - down[free[j]]) / (4 * DIFFERENCE);
                information.addToEntry(i, j, part);
                information.addToEntry(j, i, part);
            }
        }
        EigenDecomposition parts = new EigenDecomposition(information);
        double least = Arrays.stream(parts.getRealEigenvalues()).min().orElse(0);
        return least > FLATTEST ? parts.getSolver().getInverse() : null;
    }

    private List<Estimate> estimates(double[] place, @Nullable RealMatrix covariance) {
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            double value = Math.exp(place[i]);
            if (covariance == null) {
                estimates.add(new Estimate(objective.names()[i], value, null, null));
            } else {
                double error = Math.sqrt(covariance.getEntry(i, i));
                estimates.add(new Estimate(
                        objective.names()[i],
                        value,
                        value * error,
                        new Interval(
                                Math.exp(place[i] - Z * error), Math.exp(place[i] + Z * error), Interval.USUAL_LEVEL)));
            }
        }
        return estimates;
    }
}
