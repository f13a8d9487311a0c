package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A tenth of the customers by what they spent.
 *
 * @param decile 1 for the best tenth to 10
 * @param customers how many persons: those ranked above n (d - 1) / 10, up to n d / 10, both rounded up
 * @param revenue what they spent
 * @param revenueShare its share of all revenue; null if there are no customers
 * @param cumulativeShare the share of this tenth and the better ones
 */
public record CustomerDecile(
        int decile,
        long customers,
        BigDecimal revenue,
        @Nullable Double revenueShare,
        @Nullable Double cumulativeShare) {}
