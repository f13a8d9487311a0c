package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The mean score of late orders less that of orders on time.
 *
 * @param comparison which are compared with which
 * @param groups in how many groups there are both; 0 or 1 where all are compared with all
 * @param late scores of late orders in these groups
 * @param onTime scores of orders on time in these groups
 * @param difference stars; negative if late orders score lower; null if there is no group with both
 * @param interval its confidence interval; null if a side has fewer than two scores in a group
 */
public record ScoreEffect(
        Comparison comparison,
        long groups,
        long late,
        long onTime,
        @Nullable Double difference,
        @Nullable Interval interval) {}
