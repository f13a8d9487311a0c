package dev.vitrine.analytics.analysis;

import dev.vitrine.analytics.internal.option.OptionChecks;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A confidence interval: a procedure that covers the true value in so many of a hundred samples.
 *
 * @param low its lower end
 * @param high its upper end
 * @param level how often the procedure covers the true value, such as 0.95
 */
public record Interval(double low, double high, double level) {

    /** The usual level. */
    public static final double USUAL_LEVEL = 0.95;

    /**
     * Checks the ends and the level.
     *
     * @throws IllegalArgumentException if an end is no number, if they are the wrong way round, or if the level is not
     *     between 0 and 1
     */
    public Interval {
        if (!(low <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high + " is none");
        }
        OptionChecks.level(level);
    }

    /**
     * Returns the score interval of a share; null without trials.
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
     *
     * @param hits how often it happened
     * @param trials out of how many
     */
    public static @Nullable Interval ofShare(long hits, long trials, double level) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException(hits + " of " + trials + " is no share");
        }
        OptionChecks.level(level);
        if (trials == 0) {
            return null;
        }
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double share = (double) hits / trials;
        double weight = 1 + z * z / trials;
        double middle = (share + z * z / (2.0 * trials)) / weight;
        double half = z / weight * Math.sqrt((share * (1 - share) + z * z / (4.0 * trials)) / trials);
        return new Interval(
                hits == 0 ? 0 : Math.max(0, middle - half), hits == trials ? 1 : Math.min(1, middle + half), level);
    }

    /** Returns Student's interval of a mean; null if the sample has fewer than two values. */
    public static @Nullable Interval ofMean(Sample sample, double level) {
        OptionChecks.level(level);
        if (sample.count() < 2) {
            return null;
        }
        double error = Math.sqrt(sample.variance() / sample.count());
        return around(sample.mean(), error, sample.count() - 1.0, level);
    }

    /**
     * Returns the interval of the difference of two means, the first less the second, whose variances may differ; null
     * if a sample has fewer than two values.
     *
     * <p>Source: B. L. Welch, The generalization of Student's problem when several different population variances are
     * involved, Biometrika 34 (1947).
     */
    public static @Nullable Interval ofDifference(Sample first, Sample second, double level) {
        OptionChecks.level(level);
        if (first.count() < 2 || second.count() < 2) {
            return null;
        }
        double a = first.variance() / first.count();
        double b = second.variance() / second.count();
        double difference = first.mean() - second.mean();
        if (a + b == 0) {
            return new Interval(difference, difference, level);
        }
        double freedom = (a + b) * (a + b) / (a * a / (first.count() - 1) + b * b / (second.count() - 1));
        return around(difference, Math.sqrt(a + b), freedom, level);
    }

    /** Returns Student's interval around an estimate with a standard error. */
    static Interval around(double middle, double error, double freedom, double level) {
        double t = new TDistribution(null, freedom).inverseCumulativeProbability((1 + level) / 2);
        return new Interval(middle - t * error, middle + t * error, level);
    }

    /** Tells whether a value is inside, the ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
