package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How many customers have ordered more than once.
 *
 * @param customers persons
 * @param repeatCustomers those with two or more orders
 * @param repeatRate their share; null if there are no customers
 * @param interval the interval of that share
 * @param orders orders of all of them
 * @param ordersPerCustomer mean number of orders; null if there are no customers
 */
public record RepeatRate(
        long customers,
        long repeatCustomers,
        @Nullable Double repeatRate,
        @Nullable Interval interval,
        long orders,
        @Nullable Double ordersPerCustomer) {}
