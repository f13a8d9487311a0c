package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * All cohorts together, so many months after their first purchases; those for which that month was not over do not
 * take part, above or below the line.
 *
 * @param monthsSinceFirst calendar months since the first purchase
 * @param cohorts cohorts that take part
 * @param cohortCustomers their persons
 * @param customers those of them who bought in that month
 * @param retention their share
 * @param interval the interval of that share; null in the first month, in which it is 1 by definition
 * @param revenueRetention revenue in that month by revenue in the first month; null if that is zero or not known
 */
public record RetentionPoint(
        int monthsSinceFirst,
        int cohorts,
        long cohortCustomers,
        long customers,
        @Nullable Double retention,
        @Nullable Interval interval,
        @Nullable Double revenueRetention) {}
