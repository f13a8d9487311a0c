package dev.vitrine.analytics.payments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many orders were paid exactly.
 *
 * @param orders orders with an identifier, of any status
 * @param compared those with both lines and payments of known amounts
 * @param equal those of them paid exactly
 * @param paidMore those for which more was paid than was due
 * @param paidMoreBy how much more, together
 * @param paidLess those for which less was paid
 * @param paidLessBy how much less, together
 * @param differShare share of the compared orders not paid exactly; null if none was compared
 * @param withoutPayments orders without a payment, not compared
 * @param withoutLines orders with payments but without lines, not compared
 * @param withoutAmounts orders with both, but no known amount of one, not compared
 */
public record PaymentTotal(
        long orders,
        long compared,
        long equal,
        long paidMore,
        BigDecimal paidMoreBy,
        long paidLess,
        BigDecimal paidLessBy,
        @Nullable Double differShare,
        long withoutPayments,
        long withoutLines,
        long withoutAmounts) {}
