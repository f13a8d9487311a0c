package dev.vitrine.analytics.products;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product and how much it matters.
 *
 * @param productId its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 * @param revenue its revenue; null if no price is known
 * @param share its share of all positive revenue; null if its own is not positive
 * @param cumulativeShare the share of all products that sell more or as much, this one included; null likewise
 * @param abcClass its class
 */
public record AbcProduct(
        String productId,
        @Nullable String name,
        @Nullable String category,
        @Nullable BigDecimal revenue,
        @Nullable Double share,
        @Nullable Double cumulativeShare,
        AbcClass abcClass) {}
