/**
 * How a shop sells: its trend, its days, its seasons, and why revenue changed.
 *
 * <p>Start with {@link dev.vitrine.analytics.sales.SalesTrend#analysis}, and with {@link
 * dev.vitrine.analytics.sales.RevenueChange#analysis} for what changed it: volume, mix or price. All analyses but {@link
 * dev.vitrine.analytics.sales.SalesByStatus} and {@link dev.vitrine.analytics.sales.Returns} count the orders of a {@link
 * dev.vitrine.analytics.analysis.SalesScope}, as a rule those that stand.
 */
@NullMarked
package dev.vitrine.analytics.sales;

import org.jspecify.annotations.NullMarked;
