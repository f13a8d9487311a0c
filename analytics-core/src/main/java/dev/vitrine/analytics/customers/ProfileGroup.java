package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The customers who agree in one attribute.
 *
 * @param attribute what they agree in: {@code age}, {@code channel}, or an attribute by its name in the source
 * @param group in what; null for those of whom it is not known
 * @param customers persons
 * @param customerShare their share of all customers; null if there are none
 * @param repeatCustomers those with two or more orders
 * @param repeatRate their share of the group
 * @param interval the interval of that share
 * @param orders orders
 * @param revenue what they spent; null if no amount is known
 * @param revenuePerCustomer what they spent each, with two decimals more than the data, rounded half to even; null if no
 *     amount is known
 * @param revenueShare their share of what the groups of this attribute spent; null if there is none
 */
public record ProfileGroup(
        String attribute,
        @Nullable String group,
        long customers,
        @Nullable Double customerShare,
        long repeatCustomers,
        @Nullable Double repeatRate,
        @Nullable Interval interval,
        long orders,
        @Nullable BigDecimal revenue,
        @Nullable BigDecimal revenuePerCustomer,
        @Nullable Double revenueShare) {}
