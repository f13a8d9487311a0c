package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Low scores among scores.
 *
 * @param scores how many scores
 * @param low how many are 1 or 2
 */
record LowScores(long scores, long low) {
    static final LowScores NONE = new LowScores(0, 0);

    LowScores plus(LowScores other) {
        return new LowScores(scores + other.scores, low + other.low);
    }

    LowScores minus(LowScores other) {
        return new LowScores(scores - other.scores, low - other.low);
    }

    @Nullable
    Double share() {
        return scores == 0 ? null : (double) low / scores;
    }

    /**
     * Returns the interval of the share.
     *
     * @throws IllegalStateException if there are no scores
     */
    Interval range() {
        Interval range = Interval.ofShare(low, scores, Interval.USUAL_LEVEL);
        if (range == null) {
            throw new IllegalStateException("there are no scores");
        }
        return range;
    }

    /** Returns how many low scores there are beyond those that a share would make. */
    @Nullable
    Double beyond(@Nullable Double share) {
        return share == null ? null : low - scores * share;
    }

    /**
     * Returns the interval of this share less another, the hybrid of two score intervals; null if there are no scores.
     *
     * <p>Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in
     * Medicine 17 (1998), method 10.
     */
    @Nullable
    Interval rangeBeyond(LowScores other) {
        Double mine = share();
        Double its = other.share();
        if (mine == null || its == null) {
            return null;
        }
        double difference = mine - its;
        return new Interval(
                difference - Math.hypot(mine - range().low(), other.range().high() - its),
                difference
                        + Math.hypot(range().high() - mine, its - other.range().low()),
                Interval.USUAL_LEVEL);
    }
}
