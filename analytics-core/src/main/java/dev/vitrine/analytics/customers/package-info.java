/**
 * How customers come, come back and leave; who they are and what they are worth.
 *
 * <p>{@link dev.vitrine.analytics.customers.CohortRetention}, {@link dev.vitrine.analytics.customers.NewAndReturning},
 * {@link dev.vitrine.analytics.customers.RepeatPurchases}, {@link dev.vitrine.analytics.customers.TimeBetweenOrders},
 * {@link dev.vitrine.analytics.customers.ChurnIndicator}, {@link
 * dev.vitrine.analytics.customers.CustomerConcentration}, {@link dev.vitrine.analytics.customers.TopCustomers}, {@link
 * dev.vitrine.analytics.customers.PreferredPayment} and {@link dev.vitrine.analytics.customers.CustomerProfile}; {@link
 * dev.vitrine.analytics.analysis.SalesScope} says which orders count.
 */
@NullMarked
package dev.vitrine.analytics.customers;

import org.jspecify.annotations.NullMarked;
