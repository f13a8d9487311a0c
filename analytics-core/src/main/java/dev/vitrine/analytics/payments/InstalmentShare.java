package dev.vitrine.analytics.payments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was paid in one number of instalments.
 *
 * @param instalments the number of instalments; null where the source names none
 * @param payments payments; an order can have several
 * @param value what was paid; null if no payment has an amount
 * @param share its share of all that was paid; null if nothing was
 * @param averageValue mean of a payment, with two decimals more than the data, rounded half to even; null if no payment
 *     has an amount
 */
public record InstalmentShare(
        @Nullable Integer instalments,
        long payments,
        @Nullable BigDecimal value,
        @Nullable Double share,
        @Nullable BigDecimal averageValue) {}
