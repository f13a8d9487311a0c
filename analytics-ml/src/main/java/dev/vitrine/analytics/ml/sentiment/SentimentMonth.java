package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.Interval;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews of a month said. Intervals are at 95 %; averages are null where there is nothing to average, intervals
 * of averages also with one review only.
 *
 * @param month the month
 * @param reviews reviews with stars
 * @param averageStars their mean
 * @param starsRange where that mean lies (Student)
 * @param texts reviews with a text, with or without stars
 * @param averageScore the mean score of the texts by the model, -1 to 1
 * @param scoreRange where that mean lies (Student)
 * @param negativeShare the share of the texts whose polarity is negative
 * @param negativeRange where that share lies (Wilson)
 * @param averageStarsOfTexts the mean stars of the reviews that have a text too
 * @param starsOfTextsRange where that mean lies (Student)
 */
public record SentimentMonth(
        YearMonth month,
        long reviews,
        @Nullable Double averageStars,
        @Nullable Interval starsRange,
        long texts,
        @Nullable Double averageScore,
        @Nullable Interval scoreRange,
        @Nullable Double negativeShare,
        @Nullable Interval negativeRange,
        @Nullable Double averageStarsOfTexts,
        @Nullable Interval starsOfTextsRange) {}
