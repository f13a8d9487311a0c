package dev.vitrine.analytics.delivery;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Delivery of the orders bought in a month, in days of 24 hours.
 *
 * @param month the month of purchase
 * @param orders orders of any status
 * @param delivered those delivered
 * @param open those that may still be delivered: the figures of the month may change with them
 * @param settled whether the month ended so long before the as-of day that nearly all its deliveries are known; the
 *     figures of other months lean to the quick ones
 * @param averageDays mean time from purchase to customer; null if none is known
 * @param medianDays its median; null if none is known
 * @param p90Days within which nine of ten orders came; null if none is known
 * @param promisedDays mean time from purchase to the time promised, over delivered orders; null if none is known
 */
public record MonthDelivery(
        YearMonth month,
        long orders,
        long delivered,
        long open,
        boolean settled,
        @Nullable Double averageDays,
        @Nullable Double medianDays,
        @Nullable Double p90Days,
        @Nullable Double promisedDays) {}
