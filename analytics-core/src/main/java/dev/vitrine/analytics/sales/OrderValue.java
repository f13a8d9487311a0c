package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the orders of a group are worth.
 *
 * @param group the group; null for orders of which the source does not tell it
 * @param orders orders that have lines
 * @param revenue quantity times unit price of what was sold; null if nothing has a price
 * @param averageOrderValue revenue per order that has lines; null without such orders or any price
 * @param timesMean that as a multiple of the average over all groups; null if either is missing or the latter zero
 * @param revenueShare share of all revenue; null if there is none
 * @param linesPerOrder lines per order that has lines; null without such orders
 */
public record OrderValue(
        @Nullable String group,
        long orders,
        @Nullable BigDecimal revenue,
        @Nullable BigDecimal averageOrderValue,
        @Nullable Double timesMean,
        @Nullable Double revenueShare,
        @Nullable Double linesPerOrder) {}
