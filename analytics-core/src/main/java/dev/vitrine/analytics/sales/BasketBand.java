package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The orders with so many lines or units.
 *
 * @param size how many: {@code 1}, {@code 6-10} or {@code 101+}
 * @param orders orders
 * @param orderShare share of all orders that sell something
 * @param revenue quantity times unit price of what they sold
 * @param revenueShare share of all revenue; null if there is none
 * @param averageOrderValue revenue per order; null without orders
 */
public record BasketBand(
        String size,
        long orders,
        double orderShare,
        BigDecimal revenue,
        @Nullable Double revenueShare,
        @Nullable BigDecimal averageOrderValue) {}
