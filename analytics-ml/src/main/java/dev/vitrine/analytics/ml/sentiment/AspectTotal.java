package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What reviews say about one aspect.
 *
 * @param aspect what they speak of
 * @param reviews reviews that mention it
 * @param reviewShare their share of all reviews with a text
 * @param clauses clauses that mention it
 * @param averageScore the mean score of those clauses, -1 to 1; null if there are none
 * @param negativeShare the share of those clauses whose polarity is negative; null if there are none
 * @param negativeRange where that share lies (Wilson, 95 %), were clauses independent
 * @param averageStars the mean stars of the reviews that mention it; null if there are none
 */
public record AspectTotal(
        Aspect aspect,
        long reviews,
        double reviewShare,
        long clauses,
        @Nullable Double averageScore,
        @Nullable Double negativeShare,
        @Nullable Interval negativeRange,
        @Nullable Double averageStars) {}
