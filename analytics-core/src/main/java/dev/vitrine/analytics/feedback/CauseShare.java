package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Low scores of orders to which something happened, compared with a reference: orders on time, of one line, of one seller.
 *
 * @param cause what may have made the scores low
 * @param level how it was with these orders; the first of each cause is the reference
 * @param scores scores of their reviews
 * @param low scores of 1 or 2
 * @param share share of the scores that are low
 * @param shareRange where the share lies, with 95 % confidence
 * @param excess share less that of the reference; null for the reference, and without one
 * @param excessRange where the excess lies, with 95 % confidence; null where the excess is
 * @param attributable low scores beyond those that the reference's share would make; null where the excess is
 * @param attributableShare these as a share of all low scores; null where the excess is, and where no score is low
 */
public record CauseShare(
        Cause cause,
        String level,
        long scores,
        long low,
        double share,
        Interval shareRange,
        @Nullable Double excess,
        @Nullable Interval excessRange,
        @Nullable Double attributable,
        @Nullable Double attributableShare) {}
