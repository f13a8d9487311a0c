package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.internal.plan.Base;
import java.util.List;
import java.util.Map;

/**
 * The groups of a query with all their aggregates, before anything is derived from them.
 *
 * <p>Groups are in ascending order of their keys, the first dimension first, missing last. Without dimensions there is
 * exactly one.
 *
 * @param groups how many there are
 * @param moneyScale decimals of amounts
 * @param keys the values of each dimension, in the order of the query
 * @param numbers every aggregate of every pass of the plan
 */
public record Grouped(int groups, int moneyScale, List<Keys> keys, Map<Base, Numbers> numbers) {}
