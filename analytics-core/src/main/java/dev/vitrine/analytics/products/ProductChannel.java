package dev.vitrine.analytics.products;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a sales channel sold of a product.
 *
 * @param productId its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 * @param channel the channel
 * @param lines order lines
 * @param units units; null if no quantity is known
 * @param revenue revenue; null if no price is known
 * @param share the channel's share of the product's revenue in all known channels; null if that is nothing
 * @param shopShare the channel's share of all products' revenue; null if that is nothing
 */
public record ProductChannel(
        String productId,
        @Nullable String name,
        @Nullable String category,
        String channel,
        long lines,
        @Nullable Long units,
        @Nullable BigDecimal revenue,
        @Nullable Double share,
        @Nullable Double shopShare) {}
