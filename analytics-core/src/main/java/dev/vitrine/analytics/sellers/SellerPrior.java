package dev.vitrine.analytics.sellers;

import org.jspecify.annotations.Nullable;

/**
 * How sellers differ in one criterion: what is believed of a seller before it has sold anything.
 *
 * @param criterion the criterion
 * @param sellers sellers with at least one order, line or review of it
 * @param sample orders, lines or reviews of all of them
 * @param mean their mean, each order, line or review counted alike
 * @param spread standard deviation of the sellers' true values around it; 0 if they do not differ beyond chance
 * @param weight how many orders, lines or reviews the mean counts for when a seller is judged; null if it counts for all
 */
public record SellerPrior(
        SellerCriterion criterion,
        long sellers,
        long sample,
        double mean,
        double spread,
        @Nullable Double weight) {}
