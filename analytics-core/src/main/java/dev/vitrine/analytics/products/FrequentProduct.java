package dev.vitrine.analytics.products;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product that is ordered often.
 *
 * @param productId its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 * @param orders orders with it
 * @param lines order lines
 * @param averagePrice the mean price that a unit was sold at; null if no price is known
 */
public record FrequentProduct(
        String productId,
        @Nullable String name,
        @Nullable String category,
        long orders,
        long lines,
        @Nullable BigDecimal averagePrice) {}
