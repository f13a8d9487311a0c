package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How many of a product's buyers bought it again.
 *
 * @param productId its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 * @param orders orders with it, those of unknown buyers included
 * @param buyers persons who bought it
 * @param repeatBuyers those who bought it in two or more orders
 * @param repeatShare their share of the buyers
 * @param repeatShareRange Wilson's interval of that share
 */
public record LoyalProduct(
        String productId,
        @Nullable String name,
        @Nullable String category,
        long orders,
        long buyers,
        long repeatBuyers,
        double repeatShare,
        @Nullable Interval repeatShareRange) {}
