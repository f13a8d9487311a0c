package dev.vitrine.analytics.payments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was paid by one means of payment.
 *
 * @param paymentType the means of payment; null where the source names none
 * @param payments payments; an order can have several
 * @param orders orders with such a payment
 * @param value what was paid; null if no payment has an amount
 * @param share its share of all that was paid; null if nothing was
 * @param averageInstalments mean number of instalments; null if none is known
 * @param averageValue mean of a payment, with two decimals more than the data, rounded half to even; null if no payment
 *     has an amount
 */
public record PaymentTypeShare(
        @Nullable String paymentType,
        long payments,
        long orders,
        @Nullable BigDecimal value,
        @Nullable Double share,
        @Nullable Double averageInstalments,
        @Nullable BigDecimal averageValue) {}
