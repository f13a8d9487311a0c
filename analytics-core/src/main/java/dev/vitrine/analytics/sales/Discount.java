package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was sold compared with its list price.
 *
 * @param group the group; null for lines of which the source does not tell it, and for the total
 * @param units units sold of products with a list price, at a known price
 * @param listValue what they would have cost at list price
 * @param revenue what they did cost
 * @param discount the difference; negative where goods sold above list price
 * @param discountShare that by the list value; null if it is zero
 */
public record Discount(
        @Nullable String group,
        long units,
        BigDecimal listValue,
        BigDecimal revenue,
        BigDecimal discount,
        @Nullable Double discountShare) {}
