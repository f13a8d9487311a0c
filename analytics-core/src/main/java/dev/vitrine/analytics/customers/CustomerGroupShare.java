package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the best customers bring in.
 *
 * @param part which part of the customers, the best ones: 0.01 for one in a hundred, rounded up to whole persons
 * @param customers how many persons that is
 * @param revenue what they spent
 * @param revenueShare its share of all revenue; null if there are no customers
 */
public record CustomerGroupShare(
        double part,
        long customers,
        BigDecimal revenue,
        @Nullable Double revenueShare) {}
