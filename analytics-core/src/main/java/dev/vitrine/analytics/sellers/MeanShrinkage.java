package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Sample;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Draws means towards that of all sellers, whose true means are taken to follow a normal distribution. Its variance, and
 * that within sellers, are those of a one-way analysis of variance.
 *
 * <p>Source: B. Efron, C. Morris, Data analysis using Stein's estimator and its generalizations, JASA 70 (1975); S. R.
 * Searle, G. Casella, C. E. McCulloch, Variance Components (1992), section 3.6.
 *
 * @param mean over all values of all sellers
 * @param between variance of the true means; 0 if sellers do not differ beyond chance
 * @param within variance of a seller's values
 */
record MeanShrinkage(double mean, double between, double within) {
    /** Below this part of the squares, a difference is the rounding of doubles. */
    private static final double ROUNDING = 1e-12;

    /**
     * Returns the shrinkage that the sellers themselves call for.
     *
     * @param samples what is known of each seller, at least one value
     */
    static MeanShrinkage of(Sample[] samples) {
        double all = 0;
        double sum = 0;
        double squaredCounts = 0;
        double squaresWithin = 0;
        for (Sample sample : samples) {
            all += sample.count();
            sum += sample.count() * sample.mean();
            squaredCounts += (double) sample.count() * sample.count();
            squaresWithin += sample.variance() * (sample.count() - 1);
        }
        double mean = sum / all;
        double squaresBetween = 0;
        for (Sample sample : samples) {
            double distance = sample.mean() - mean;
            squaresBetween += sample.count() * distance * distance;
        }
        double others = samples.length - 1.0;
        double freedom = all - samples.length;
        if (freedom == 0 || others == 0) {
            return new MeanShrinkage(mean, 0, freedom == 0 ? 0 : squaresWithin / freedom);
        }
        double within = squaresWithin / freedom;
        double between = (squaresBetween - others * within) / (all - squaredCounts / all);
        return new MeanShrinkage(mean, between <= ROUNDING * (within + mean * mean) ? 0 : between, within);
    }

    /** Returns how many values the mean counts for; null if sellers do not differ beyond chance. */
    @Nullable
    Double weight() {
        return between == 0 ? null : within / between;
    }

    /** Tells what to believe of each seller; intervals end where values do. */
    Belief[] beliefs(Sample[] samples, double level, double least, double greatest) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        Belief[] beliefs = new Belief[samples.length];
        for (int i = 0; i < samples.length; i++) {
            beliefs[i] = belief(samples[i], z, level, least, greatest);
        }
        return beliefs;
    }

    private Belief belief(Sample sample, double z, double level, double least, double greatest) {
        if (between == 0) {
            return new Belief(mean, null);
        }
        double trust = between / (between + within / sample.count());
        double estimate = mean + trust * (sample.mean() - mean);
        double half = z * Math.sqrt(between * (1 - trust));
        return new Belief(
                estimate, new Interval(Math.max(least, estimate - half), Math.min(greatest, estimate + half), level));
    }
}
