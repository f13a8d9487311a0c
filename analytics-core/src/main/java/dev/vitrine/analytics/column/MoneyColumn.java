package dev.vitrine.analytics.column;

import dev.vitrine.analytics.column.internal.MoneyValues;
import java.math.BigDecimal;

/**
 * Exact amounts of money: whole numbers of the smallest unit, {@code 10^-scale} of the currency.
 *
 * <p>All amounts of one data set share a scale, so sums of {@link #unscaled} are exact whatever their order.
 */
public sealed interface MoneyColumn extends Column permits MoneyValues {

    /** Returns the number of decimals of every amount; 2 for cents. */
    int scale();

    /**
     * Returns the amount in units of {@code 10^-scale}: 12.34 at scale 2 is 1234.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    long unscaled(int row);

    /**
     * Returns the amount, with {@link #scale()} decimals.
     *
     * @throws java.util.NoSuchElementException if the row is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    default BigDecimal value(int row) {
        return BigDecimal.valueOf(unscaled(row), scale());
    }
}
