package dev.vitrine.analytics.products;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product among the best sellers.
 *
 * @param rank its place, from 1; products that tie are in order of their identifiers
 * @param productId its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 * @param lines order lines
 * @param orders orders with such a line
 * @param units units; null if no quantity is known
 * @param revenue quantity times unit price of the lines of a positive quantity; null if no price is known
 * @param share its share of all products, in what they are ranked by; null if that adds up to nothing
 * @param averagePrice the mean price that a unit was sold at; null if no price is known
 */
public record TopProduct(
        int rank,
        String productId,
        @Nullable String name,
        @Nullable String category,
        long lines,
        long orders,
        @Nullable Long units,
        @Nullable BigDecimal revenue,
        @Nullable Double share,
        @Nullable BigDecimal averagePrice) {}
