package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Days between purchases of one person, over all persons. Whatever needs more gaps than there are is null.
 *
 * @param afterPurchase after which purchase of a person, from 1; null for all
 * @param gaps how many pauses
 * @param mean their mean
 * @param interval the interval of the mean
 * @param deviation their standard deviation, by one less than their number
 * @param p10 the length that one in ten does not exceed
 * @param p25 the first quartile
 * @param median the median
 * @param p75 the third quartile
 * @param p90 the length that nine in ten do not exceed
 */
public record GapStatistics(
        @Nullable Integer afterPurchase,
        long gaps,
        @Nullable Double mean,
        @Nullable Interval interval,
        @Nullable Double deviation,
        @Nullable Double p10,
        @Nullable Double p25,
        @Nullable Double median,
        @Nullable Double p75,
        @Nullable Double p90) {}
