package dev.vitrine.analytics.payments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Orders paid in so many payments.
 *
 * @param payments how many payments; 10 stands for ten or more
 * @param orders orders
 * @param orderShare their share of the orders with payments
 * @param severalTypes those paid by more than one means, such as a card and a voucher
 * @param value what was paid; null if no amount is known
 * @param differing those not paid exactly
 */
public record PaymentCount(
        int payments,
        long orders,
        @Nullable Double orderShare,
        long severalTypes,
        @Nullable BigDecimal value,
        long differing) {}
