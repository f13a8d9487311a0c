package dev.vitrine.analytics.ml.evaluation;

import dev.vitrine.analytics.analysis.Interval;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Intervals of figures by drawing samples of the rows, with replacement, and measuring each again.
 *
 * <p>Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13: percentile interval.
 * Rows must be independent; where several belong to one customer or one day, draw those instead. Deterministic per
 * seed. Immutable and thread-safe.
 */
public final class Bootstrap {
    private static final int ROUNDS = 1000;
    private static final long SEED = 42;

    private final int rounds;
    private final long seed;
    private final double level;

    private Bootstrap(int rounds, long seed, double level) {
        this.rounds = rounds;
        this.seed = seed;
        this.level = level;
    }

    /** Returns 1,000 rounds, seed 42 and intervals at 95 %. */
    public static Bootstrap ofDefaults() {
        return new Bootstrap(ROUNDS, SEED, Interval.USUAL_LEVEL);
    }

    /**
     * Returns this with another number of samples.
     *
     * @throws IllegalArgumentException if it is less than 100
     */
    public Bootstrap withRounds(int number) {
        if (number < 100) {
            throw new IllegalArgumentException(
                    "the number of rounds is " + number + "; expected 100 or more. Maybe " + ROUNDS + ".");
        }
        return new Bootstrap(number, seed, level);
    }

    /** Returns this with another seed. */
    public Bootstrap withSeed(long number) {
        return new Bootstrap(rounds, number, level);
    }

    /**
     * Returns this with another level of intervals.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Bootstrap withLevel(double share) {
        return new Bootstrap(rounds, seed, new Interval(0, 0, share).level());
    }

    /**
     * Returns the interval of a figure; null if the figure can't be measured in more than half of the samples.
     *
     * <p>Hand over the difference of two figures of the same sample for a paired comparison.
     *
     * @param rows how many rows there are
     * @param figure measures a sample, given how often each row occurs in it; NaN where it can't be measured
     */
    public @Nullable Interval interval(int rows, ToDoubleFunction<int[]> figure) {
        if (rows == 0) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] measured = new double[rounds];
        int count = 0;
        int[] multiplicities = new int[rows];
        for (int round = 0; round < rounds; round++) {
            Arrays.fill(multiplicities, 0);
            for (int draw = 0; draw < rows; draw++) {
                multiplicities[random.nextInt(rows)]++;
            }
            double value = figure.applyAsDouble(multiplicities);
            if (!Double.isNaN(value)) {
                measured[count++] = value;
            }
        }
        if (count * 2 <= rounds) {
            return null;
        }
        double[] sorted = Arrays.copyOf(measured, count);
        Arrays.sort(sorted);
        return new Interval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2), level);
    }

    /** Linear between the two nearest of the sorted values. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
