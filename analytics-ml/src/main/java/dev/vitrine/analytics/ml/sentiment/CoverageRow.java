package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What abstaining buys: of the clear reviews whose score is at least so far from 0, how many there are and how many are
 * said right.
 *
 * @param rule which reviews are answered
 * @param scoreFrom the smallest distance of a score from 0 among them; null where the rule names none
 * @param reviews how many
 * @param coverage their share of all clear reviews
 * @param accuracy the share of them that is said right; null if there are none
 * @param accuracyRange where that share lies (Wilson, 95 %)
 * @param macroF1 the mean of both classes' F1 among them
 */
public record CoverageRow(
        String rule,
        @Nullable Double scoreFrom,
        long reviews,
        double coverage,
        @Nullable Double accuracy,
        @Nullable Interval accuracyRange,
        double macroF1) {}
