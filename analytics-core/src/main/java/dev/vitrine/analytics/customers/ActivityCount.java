package dev.vitrine.analytics.customers;

import org.jspecify.annotations.Nullable;

/**
 * Customers by whether they have bought lately and whether they have ordered more than once.
 *
 * @param activity whether they have bought lately
 * @param loyalty whether they have ordered more than once
 * @param customers how many persons
 * @param share their share of all; null if there are none
 */
public record ActivityCount(
        CustomerActivity activity,
        CustomerLoyalty loyalty,
        long customers,
        @Nullable Double share) {}
