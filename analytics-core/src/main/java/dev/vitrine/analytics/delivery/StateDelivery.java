package dev.vitrine.analytics.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Delivery to the customers of a state, in days of 24 hours.
 *
 * @param customerState the state; null where the source names none
 * @param orders delivered orders of which both the time of purchase and that of delivery are known
 * @param averageDays mean time from purchase to customer
 * @param medianDays its median
 * @param p90Days within which nine of ten orders came
 * @param promisedDays mean time from purchase to the time promised, over delivered orders; null if none is known
 * @param daysAfterPromise mean time from the promise to the delivery, negative if before; null if none is known
 */
public record StateDelivery(
        @Nullable String customerState,
        long orders,
        double averageDays,
        double medianDays,
        double p90Days,
        @Nullable Double promisedDays,
        @Nullable Double daysAfterPromise) {}
