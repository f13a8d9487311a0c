package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product among others that it is compared with.
 *
 * @param productId its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 * @param firstSale the day of its first sale; null if no day is known
 * @param lastSale the day of its last sale; null if no day is known
 * @param orders orders with it
 * @param lines order lines
 * @param units units; null if no quantity is known
 * @param revenue its revenue; null if no price is known
 * @param revenueShare its share of the revenue of the shop; null if that is nothing
 * @param averagePrice the mean price that a unit was sold at; null if no price is known
 * @param priceTrend relative change of its price from week to week; null in too few weeks
 * @param elasticity as of {@link ProductPrice#elasticity}; null if refused
 * @param elasticityRange in which the elasticity lies; null if refused
 * @param elasticityRefusal why there is no elasticity; null if there is one
 * @param stage its stage of life; null if it sold too little to tell
 * @param buyers persons who bought it
 * @param repeatBuyers those who bought it in two or more orders
 * @param repeatShare their share of the buyers; null without known buyers
 * @param repeatShareRange Wilson's interval of that share; null without known buyers
 * @param reviews reviews of orders with it
 * @param averageScore their mean score; null if there is none
 * @param lostShare share of all its lines, whatever is a sale, that are of orders canceled or returned, or that take goods
 *     back
 */
public record ComparedProduct(
        String productId,
        @Nullable String name,
        @Nullable String category,
        @Nullable LocalDate firstSale,
        @Nullable LocalDate lastSale,
        long orders,
        long lines,
        @Nullable Long units,
        @Nullable BigDecimal revenue,
        @Nullable Double revenueShare,
        @Nullable BigDecimal averagePrice,
        @Nullable Double priceTrend,
        @Nullable Double elasticity,
        @Nullable Interval elasticityRange,
        @Nullable ElasticityRefusal elasticityRefusal,
        @Nullable LifecycleStage stage,
        long buyers,
        long repeatBuyers,
        @Nullable Double repeatShare,
        @Nullable Interval repeatShareRange,
        long reviews,
        @Nullable Double averageScore,
        @Nullable Double lostShare) {}
