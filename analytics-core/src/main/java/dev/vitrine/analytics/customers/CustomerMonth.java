package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Who bought in one month: persons for whom it is the month of their first purchase, and persons who bought in an earlier
 * month already.
 *
 * @param month the month
 * @param customers persons who bought
 * @param newCustomers those of them who first bought in this month
 * @param returningCustomers the others
 * @param returningShare share of the returning among the persons; null if nobody bought
 * @param newOrders orders of new customers, a second one within the month included
 * @param returningOrders orders of returning customers
 * @param newRevenue what new customers spent; null if no amount is known
 * @param returningRevenue what returning customers spent; null if no amount is known
 * @param returningRevenueShare share of the returning in the revenue; null if there is none
 * @param complete whether the month was over on the as-of day
 */
public record CustomerMonth(
        YearMonth month,
        long customers,
        long newCustomers,
        long returningCustomers,
        @Nullable Double returningShare,
        long newOrders,
        long returningOrders,
        @Nullable BigDecimal newRevenue,
        @Nullable BigDecimal returningRevenue,
        @Nullable Double returningRevenueShare,
        boolean complete) {}
