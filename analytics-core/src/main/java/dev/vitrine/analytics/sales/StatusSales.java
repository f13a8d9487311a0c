package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.model.OrderStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a status.
 *
 * @param status the status in the source's own words; null for orders without one
 * @param meaning what that means; null for orders without one
 * @param orders orders
 * @param orderShare share of all orders
 * @param revenue quantity times unit price of their lines with a positive quantity; null if nothing has a price
 * @param revenueShare share of all revenue; null if there is none
 * @param averageOrderValue revenue per order that has lines; null without such orders or any price
 */
public record StatusSales(
        @Nullable String status,
        @Nullable OrderStatus meaning,
        long orders,
        @Nullable Double orderShare,
        @Nullable BigDecimal revenue,
        @Nullable Double revenueShare,
        @Nullable BigDecimal averageOrderValue) {}
