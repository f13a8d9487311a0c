package dev.vitrine.analytics.model;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was in the orders, as one row of {@link OrderItems}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param order row of {@link Orders}; never missing
 * @param number position within the order, from 1
 * @param product row of {@link Products}
 * @param seller row of {@link Sellers}
 * @param quantity units; negative for returns
 * @param unitPrice price of one unit
 * @param freight freight charged for the line
 * @param shippingLimitAt until when the seller had to hand it over
 */
public record OrderItem(
        int row,
        @Nullable Integer order,
        @Nullable Integer number,
        @Nullable Integer product,
        @Nullable Integer seller,
        @Nullable Integer quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal freight,
        @Nullable LocalDateTime shippingLimitAt) {}
