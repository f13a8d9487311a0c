/**
 * Who the customers are: recency, frequency and monetary value, and the segments that campaigns address.
 *
 * <p>{@link dev.vitrine.analytics.customers.Rfm} computes them from {@link dev.vitrine.analytics.model.CommerceData} by
 * an {@link dev.vitrine.analytics.customers.RfmRule}; each person becomes an {@link
 * dev.vitrine.analytics.customers.RfmCustomer}, and {@link dev.vitrine.analytics.customers.RfmSummary} counts them.
 */
@NullMarked
package dev.vitrine.analytics.customers;

import org.jspecify.annotations.NullMarked;
