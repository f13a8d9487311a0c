package dev.vitrine.analytics.payments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An order not paid exactly.
 *
 * @param order identifier of the order
 * @param due quantity times unit price of its lines, and freight
 * @param paid its payments
 * @param difference what was paid less what was due
 * @param payments how many payments
 * @param paymentTypes how many means of payment
 * @param mostInstalments the largest number of instalments of its payments; null if none is known
 */
public record OrderDifference(
        String order,
        BigDecimal due,
        BigDecimal paid,
        BigDecimal difference,
        long payments,
        long paymentTypes,
        @Nullable Integer mostInstalments) {}
