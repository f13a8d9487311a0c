package dev.vitrine.analytics.sales;

import java.math.BigDecimal;

/**
 * What a group sold in a time.
 *
 * @param units units sold at a known price
 * @param revenue their revenue
 */
record Sold(long units, BigDecimal revenue) {

    Sold with(Sold other) {
        return new Sold(Math.addExact(units, other.units), revenue.add(other.revenue));
    }

    boolean isNothing() {
        return units == 0;
    }
}
