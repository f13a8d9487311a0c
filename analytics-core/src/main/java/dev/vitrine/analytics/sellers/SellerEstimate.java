package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a seller's own figures, and those of all sellers, tell about one criterion.
 *
 * @param seller the seller's identifier
 * @param criterion the criterion
 * @param sample how many orders, lines or reviews the seller has of it, at least 1
 * @param observed the seller's own share or mean
 * @param estimate the observed value drawn towards the mean of all sellers, the more the smaller the sample
 * @param interval where the seller's true value lies with the probability of the interval's level, given all sellers; null
 *     if sellers do not differ beyond chance
 * @param rank 1 for the best estimate; sellers whose estimates agree to nine decimals share a rank, and the ranks after
 *     it are left out
 */
public record SellerEstimate(
        String seller,
        SellerCriterion criterion,
        long sample,
        double observed,
        double estimate,
        @Nullable Interval interval,
        int rank) {}
