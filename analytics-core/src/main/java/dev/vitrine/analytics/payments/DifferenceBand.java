package dev.vitrine.analytics.payments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Orders not paid exactly, by how much is between what was due and what was paid.
 *
 * @param above more than this much
 * @param upTo at most this much; null for the last band
 * @param paidMore orders for which more was paid
 * @param paidMoreBy how much more, together
 * @param paidLess orders for which less was paid
 * @param paidLessBy how much less, together
 */
public record DifferenceBand(
        BigDecimal above,
        @Nullable BigDecimal upTo,
        long paidMore,
        BigDecimal paidMoreBy,
        long paidLess,
        BigDecimal paidLessBy) {}
