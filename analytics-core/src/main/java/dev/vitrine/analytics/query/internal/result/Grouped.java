package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.internal.plan.Base;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a query with all their aggregates, before anything is derived from them.
 *
 * <p>Without dimensions there is exactly one group.
 *
 * @param groups how many there are
 * @param moneyScale decimals of amounts
 * @param keys the values of each dimension, in the order of the query
 * @param numbers every aggregate of every pass of the plan; a count that only tells of which groups a sum is missing may be
 *     left out if the sum itself is missing there
 * @param ascending the groups that occur, in ascending order of their keys, the first dimension first, missing last; null
 *     if all do and come in this order
 */
public record Grouped(
        int groups,
        int moneyScale,
        List<Keys> keys,
        Map<Base, Numbers> numbers,
        @Nullable Rows ascending) {

    /** Makes groups that come in ascending order. */
    public Grouped(int groups, int moneyScale, List<Keys> keys, Map<Base, Numbers> numbers) {
        this(groups, moneyScale, keys, numbers, null);
    }
}
