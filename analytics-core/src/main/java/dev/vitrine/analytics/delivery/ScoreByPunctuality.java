package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.query.Punctuality;
import org.jspecify.annotations.Nullable;

/**
 * Scores of orders that were late, or on time.
 *
 * @param punctuality which
 * @param reviews reviews with a score; an order can have several
 * @param averageScore their mean, 1 to 5
 * @param interval confidence interval of the mean; null for fewer than two reviews
 * @param lowScoreShare share of those with 1 or 2 stars
 * @param lowScoreInterval confidence interval of that share
 */
public record ScoreByPunctuality(
        Punctuality punctuality,
        long reviews,
        double averageScore,
        @Nullable Interval interval,
        double lowScoreShare,
        @Nullable Interval lowScoreInterval) {}
