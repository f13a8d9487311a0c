package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the price of a product moved, and how its sales went with it. The price of a period is the mean price that a unit
 * was sold at.
 *
 * @param productId its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 * @param periods whole periods in which it was sold at a positive price
 * @param units units sold in them
 * @param firstPrice the price of the first of them
 * @param lastPrice the price of the last of them
 * @param lowestPrice the lowest price of a period
 * @param highestPrice the highest price of a period
 * @param variation the standard deviation of the prices of periods by their mean; null of a single one
 * @param trend relative change of the price from period to period, 0.01 for a percent; null in too few periods
 * @param trendRange in which the trend lies; null if there is none
 * @param elasticity percent by which units change where the price is a percent higher; null if refused
 * @param elasticityRange in which the elasticity lies; null if refused
 * @param refusal why there is no elasticity; null if there is one
 */
public record ProductPrice(
        String productId,
        @Nullable String name,
        @Nullable String category,
        int periods,
        long units,
        BigDecimal firstPrice,
        BigDecimal lastPrice,
        BigDecimal lowestPrice,
        BigDecimal highestPrice,
        @Nullable Double variation,
        @Nullable Double trend,
        @Nullable Interval trendRange,
        @Nullable Double elasticity,
        @Nullable Interval elasticityRange,
        @Nullable ElasticityRefusal refusal) {}
