package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was sold in a day, week or month.
 *
 * @param period its spelling: {@code 2017-03-05}, {@code 2017-W09} or {@code 2017-03}
 * @param from its first day
 * @param to its last day
 * @param partial whether the data cover it only in part: it begins before the first order or
 *     ends after the last day of which all orders are known
 * @param orders orders
 * @param units units sold
 * @param revenue quantity times unit price of what was sold; zero in a period without orders
 * @param growth change of revenue from the period before as a share of it; null where either is partial, where there is
 *     none before, and where the one before has no revenue
 * @param yearGrowth the same, compared with the period a year before
 * @param movingAverage mean revenue of this period and those before it; null where one is partial or missing
 * @param averageOrderValue revenue per order that has lines; null without such orders or any price
 */
public record SalesPeriod(
        String period,
        LocalDate from,
        LocalDate to,
        boolean partial,
        long orders,
        long units,
        BigDecimal revenue,
        @Nullable Double growth,
        @Nullable Double yearGrowth,
        @Nullable BigDecimal movingAverage,
        @Nullable BigDecimal averageOrderValue) {}
