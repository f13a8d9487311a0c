package dev.vitrine.analytics.summary;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The orders placed in one calendar month, whatever their status.
 *
 * @param month the month of the purchase
 * @param orders orders
 * @param items their lines
 * @param revenue quantity times unit price of the lines
 * @param freight freight of the lines; null if no line of the month has any
 * @param averageOrderValue revenue per order that has lines, with two decimals more than the revenue; null if none has
 * @param growth change of revenue against the month before, as a share of it, to 6 decimals; null for the first month
 *     and where the month before has no revenue above zero
 */
public record MonthTotal(
        YearMonth month,
        long orders,
        long items,
        BigDecimal revenue,
        @Nullable BigDecimal freight,
        @Nullable BigDecimal averageOrderValue,
        @Nullable BigDecimal growth) {}
