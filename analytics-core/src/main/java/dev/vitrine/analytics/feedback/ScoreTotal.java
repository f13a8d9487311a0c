package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The scores of all months, open ones and reviews without a month included.
 *
 * @param reviews reviews
 * @param scored those with a score
 * @param averageScore mean score; null if none has one
 * @param scoreRange where the mean lies, with 95 % confidence; null with fewer than two scores
 * @param lowShare share of the scores that are 1 or 2; null if there are none
 * @param lowShareRange where the share lies, with 95 % confidence; null if there are no scores
 * @param starsPerMonth slope of the straight line through the scores of closed months; null if they are of fewer than two
 *     months
 * @param starsPerMonthRange where the slope lies, with 95 % confidence; null with fewer than three scores too
 */
public record ScoreTotal(
        long reviews,
        long scored,
        @Nullable Double averageScore,
        @Nullable Interval scoreRange,
        @Nullable Double lowShare,
        @Nullable Interval lowShareRange,
        @Nullable Double starsPerMonth,
        @Nullable Interval starsPerMonthRange) {}
