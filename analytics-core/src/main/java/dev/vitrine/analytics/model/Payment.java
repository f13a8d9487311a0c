package dev.vitrine.analytics.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How orders were paid, as one row of {@link Payments}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param order row of {@link Orders}; never missing
 * @param sequence position within the order, from 1
 * @param type means of payment
 * @param installments number of instalments chosen
 * @param value amount paid
 */
public record Payment(
        int row,
        @Nullable Integer order,
        @Nullable Integer sequence,
        @Nullable String type,
        @Nullable Integer installments,
        @Nullable BigDecimal value) {}
