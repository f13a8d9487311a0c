package dev.vitrine.analytics.sales;

/**
 * How many lines, or units, an order has.
 *
 * @param counted {@code lines} or {@code units}
 * @param orders orders that sell something
 * @param total lines or units of all of them
 * @param mean mean number of an order
 * @param median median number of an order
 * @param p90 the number within which nine of ten orders are; quantiles are interpolated linearly
 * @param largest the largest number
 */
public record BasketSummary(
        String counted, long orders, long total, double mean, double median, double p90, long largest) {}
