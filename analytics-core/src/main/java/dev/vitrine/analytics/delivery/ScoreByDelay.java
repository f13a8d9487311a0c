package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Punctuality;
import org.jspecify.annotations.Nullable;

/**
 * Scores of orders delivered so many days after the time promised.
 *
 * @param daysAfterPromise days of 24 hours; negative if delivered before
 * @param punctuality late if after the promise, so that the very moment promised is still on time
 * @param reviews reviews with a score
 * @param averageScore their mean, 1 to 5
 * @param interval confidence interval of the mean; null for fewer than two reviews
 */
public record ScoreByDelay(
        Band daysAfterPromise,
        Punctuality punctuality,
        long reviews,
        double averageScore,
        @Nullable Interval interval) {}
