package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How many customers have bought again so many days after their first purchase, as estimated from all customers, those
 * who have had less time included.
 *
 * @param days days since the first purchase
 * @param atRisk persons who had not bought again before that day and were followed so long
 * @param returned persons who have bought again by then
 * @param share the share that buys again by then, as estimated; null if fewer are at risk than the analysis asks for
 * @param interval the interval of that share; null also while nobody has bought again
 */
public record ReturnPoint(
        int days,
        long atRisk,
        long returned,
        @Nullable Double share,
        @Nullable Interval interval) {}
