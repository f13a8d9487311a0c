package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Why revenue changed. The five effects add up to the change, to the last decimal of the money.
 *
 * @param group the group; null for lines of which the source does not tell it, and for the total
 * @param unitsBefore units sold before
 * @param unitsAfter units sold after
 * @param revenueBefore revenue before
 * @param revenueAfter revenue after
 * @param change revenue after less revenue before
 * @param changeShare that by revenue before; null if it is zero
 * @param volume what more or fewer units of everything would have changed, at the old mix and the old prices
 * @param mix what the shift between groups changed, at old prices
 * @param price what changed prices changed, at new quantities
 * @param entered revenue of groups that sold nothing before
 * @param left revenue lost with groups that sell nothing any more; negative
 */
public record RevenueEffects(
        @Nullable String group,
        long unitsBefore,
        long unitsAfter,
        BigDecimal revenueBefore,
        BigDecimal revenueAfter,
        BigDecimal change,
        @Nullable Double changeShare,
        BigDecimal volume,
        BigDecimal mix,
        BigDecimal price,
        BigDecimal entered,
        BigDecimal left) {}
