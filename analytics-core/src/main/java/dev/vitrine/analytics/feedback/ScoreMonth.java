package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Interval;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a month.
 *
 * @param month the month
 * @param state whether more reviews are to come
 * @param reviews reviews
 * @param scored those with a score
 * @param averageScore mean score; null if none has one, and in an open month by {@link ReviewClock#BOUGHT}
 * @param scoreRange where the mean lies, with 95 % confidence; null with fewer than two scores
 * @param lowShare share of the scores that are 1 or 2; null where the mean is
 * @param lowShareRange where the share lies, with 95 % confidence; null where the share is
 * @param change mean score less that of the calendar month before; null where one of them is
 * @param changeRange where the change lies, with 95 % confidence; null where one of the months has fewer than two scores
 */
public record ScoreMonth(
        YearMonth month,
        MonthState state,
        long reviews,
        long scored,
        @Nullable Double averageScore,
        @Nullable Interval scoreRange,
        @Nullable Double lowShare,
        @Nullable Interval lowShareRange,
        @Nullable Double change,
        @Nullable Interval changeRange) {}
