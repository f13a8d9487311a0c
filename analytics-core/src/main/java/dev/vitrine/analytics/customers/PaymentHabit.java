package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How often a person paid in one way.
 *
 * @param type the means of payment
 * @param payments payments
 * @param value what was paid; null if no amount is known
 */
record PaymentHabit(String type, long payments, @Nullable BigDecimal value) {
    static final String RULE = "The preferred means of payment is that of most payments; of several, the one with the"
            + " largest value, missing last; of several, the first by name.";

    /** The preferred one first. */
    static final Comparator<PaymentHabit> PREFERENCE = Comparator.comparingLong(PaymentHabit::payments)
            .reversed()
            .thenComparing(PaymentHabit::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(PaymentHabit::type);
}
