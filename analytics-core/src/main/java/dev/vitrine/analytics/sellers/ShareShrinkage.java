package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.analysis.Interval;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws shares towards that of all sellers, whose true shares are taken to follow a beta distribution. Its moments are
 * those of the observed shares, weighted by their samples, less what chance adds.
 *
 * <p>Source: J. C. Kleinman, Proportions with extraneous variance: single and independent samples, JASA 68 (1973); G.
 * Casella, An introduction to empirical Bayes data analysis, The American Statistician 39 (1985).
 *
 * @param mean share over all sellers
 * @param weight how many trials the mean counts for; null if sellers do not differ beyond chance
 */
record ShareShrinkage(double mean, @Nullable Double weight) {
    private static final double LEAST_WEIGHT = 1;

    /**
     * Returns the shrinkage that the sellers themselves call for.
     *
     * @param hits how often it happened to each seller
     * @param trials out of how many, at least one
     */
    static ShareShrinkage of(long[] hits, long[] trials) {
        double allHits = 0;
        double all = 0;
        double squaredTrials = 0;
        for (int i = 0; i < hits.length; i++) {
            allHits += hits[i];
            all += trials[i];
            squaredTrials += (double) trials[i] * trials[i];
        }
        double mean = allHits / all;
        double distances = 0;
        for (int i = 0; i < hits.length; i++) {
            double distance = (double) hits[i] / trials[i] - mean;
            distances += trials[i] * distance * distance;
        }
        double variance = mean * (1 - mean);
        double others = hits.length - 1.0;
        double size = all - squaredTrials / all - others;
        if (variance == 0 || !(size > 0)) {
            return new ShareShrinkage(mean, null);
        }
        double correlation = (distances / variance - others) / size;
        return new ShareShrinkage(mean, correlation <= 0 ? null : Math.max(LEAST_WEIGHT, 1 / correlation - 1));
    }

    /** Returns the standard deviation of the true shares. */
    double spread() {
        return weight == null ? 0 : Math.sqrt(mean * (1 - mean) / (weight + 1));
    }

    private record Trials(long hits, long trials) {}

    /** Tells what to believe of each seller. */
    Belief[] beliefs(long[] hits, long[] trials, double level) {
        Map<Trials, Belief> known = new HashMap<>();
        Belief[] beliefs = new Belief[hits.length];
        for (int i = 0; i < hits.length; i++) {
            beliefs[i] = known.computeIfAbsent(new Trials(hits[i], trials[i]), key -> belief(key, level));
        }
        return beliefs;
    }

    private Belief belief(Trials seen, double level) {
        if (weight == null) {
            return new Belief(mean, null);
        }
        double a = weight * mean + seen.hits();
        double b = weight * (1 - mean) + seen.trials() - seen.hits();
        BetaQuantile quantile = new BetaQuantile(a, b);
        double tail = (1 - level) / 2;
        return new Belief(a / (a + b), new Interval(quantile.of(tail), quantile.of(1 - tail), level));
    }
}
