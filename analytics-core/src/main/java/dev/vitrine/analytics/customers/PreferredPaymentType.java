package dev.vitrine.analytics.customers;

import org.jspecify.annotations.Nullable;

/**
 * The customers who prefer one means of payment.
 *
 * @param paymentType the means of payment
 * @param customers persons who prefer it
 * @param share their share of the persons with a known means of payment; null if there are none
 * @param exclusiveCustomers those of them who never paid in another way
 */
public record PreferredPaymentType(
        String paymentType, long customers, @Nullable Double share, long exclusiveCustomers) {}
