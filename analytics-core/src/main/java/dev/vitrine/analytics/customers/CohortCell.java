package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A cohort, so many months after its first purchase. All that is counted is null if that month was not over on the as-of
 * day.
 *
 * @param cohort the month of the first purchase
 * @param monthsSinceFirst calendar months since, 0 for the month itself
 * @param cohortCustomers persons of the cohort
 * @param customers those of them who bought in that month
 * @param retention their share of the cohort
 * @param interval the interval of that share; null in the first month, in which it is 1 by definition
 * @param revenue what they spent in that month; null also if they bought, but no amount is known
 * @param revenueRetention by the cohort's revenue in its first month; null also if that is zero or not known
 */
public record CohortCell(
        YearMonth cohort,
        int monthsSinceFirst,
        long cohortCustomers,
        @Nullable Long customers,
        @Nullable Double retention,
        @Nullable Interval interval,
        @Nullable BigDecimal revenue,
        @Nullable Double revenueRetention) {}
