package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder from one order to the next.
 *
 * @param orders number of orders, from 1
 * @param customersWithAtLeast persons with so many orders or more
 * @param customersWithExactly persons with just so many
 * @param share persons with so many or more as a share of all; null if there are none
 * @param stepShare persons with so many or more as a share of those with one order less or more; null for the first
 *     step, and if there are none
 * @param interval the interval of that share
 */
public record OrderStep(
        int orders,
        long customersWithAtLeast,
        long customersWithExactly,
        @Nullable Double share,
        @Nullable Double stepShare,
        @Nullable Interval interval) {}
