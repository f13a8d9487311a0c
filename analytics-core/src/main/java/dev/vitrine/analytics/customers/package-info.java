/**
 * Who the customers are: recency, frequency and monetary value, and the segments that campaigns address.
 *
 * <p>{@link dev.vitrine.analytics.customers.Rfm} computes them from {@link dev.vitrine.analytics.model.CommerceData} by
 * an {@link dev.vitrine.analytics.customers.RfmRule}; each person becomes an {@link
 * dev.vitrine.analytics.customers.RfmCustomer}, and {@link dev.vitrine.analytics.customers.RfmSummary} counts them.
 *
 * <p>Analyses over any engine: {@link dev.vitrine.analytics.customers.CohortRetention}, {@link
 * dev.vitrine.analytics.customers.NewAndReturning}, {@link dev.vitrine.analytics.customers.RepeatPurchases}, {@link
 * dev.vitrine.analytics.customers.TimeBetweenOrders}, {@link dev.vitrine.analytics.customers.ChurnIndicator}, {@link
 * dev.vitrine.analytics.customers.CustomerConcentration}, {@link dev.vitrine.analytics.customers.TopCustomers}, {@link
 * dev.vitrine.analytics.customers.PreferredPayment} and {@link dev.vitrine.analytics.customers.CustomerProfile}. {@link
 * dev.vitrine.analytics.analysis.SalesScope} says which orders count.
 */
@NullMarked
package dev.vitrine.analytics.customers;

import org.jspecify.annotations.NullMarked;
