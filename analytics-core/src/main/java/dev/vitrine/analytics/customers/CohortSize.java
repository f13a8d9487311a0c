package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The persons who first bought in one month.
 *
 * @param cohort the month
 * @param customers how many they are
 * @param firstMonthRevenue what they spent in that month; null if no amount is known
 * @param revenue what they have spent since, that month included; null if no amount is known
 * @param complete whether the month was over on the as-of day
 */
public record CohortSize(
        YearMonth cohort,
        long customers,
        @Nullable BigDecimal firstMonthRevenue,
        @Nullable BigDecimal revenue,
        boolean complete) {}
