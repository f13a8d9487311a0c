package dev.vitrine.analytics.customers;

import org.jspecify.annotations.Nullable;

/**
 * Customers by what both rules say of them.
 *
 * @param rhythm whether their silence is long for them
 * @param activity whether they have bought lately
 * @param customers how many persons
 * @param share their share of all; null if there are none
 */
public record RhythmCount(
        PurchaseRhythm rhythm,
        CustomerActivity activity,
        long customers,
        @Nullable Double share) {}
