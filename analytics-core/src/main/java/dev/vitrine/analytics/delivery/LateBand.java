package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.query.Band;

/**
 * How many orders came so late.
 *
 * @param daysLate days of 24 hours after the time promised; all are late
 * @param orders orders
 * @param share their share of all delivered orders with a promise
 * @param ordersAtLeast orders that came this late or later
 * @param shareAtLeast their share of all delivered orders with a promise
 */
public record LateBand(Band daysLate, long orders, double share, long ordersAtLeast, double shareAtLeast) {}
