package dev.vitrine.analytics.sellers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A seller at a glance. Shares, days and scores are estimates of {@link SellerEstimate}, null if there is nothing to
 * estimate from; so are their ranks.
 *
 * @param seller the seller's identifier
 * @param state the seller's state; null where the source names none
 * @param orders orders of any status with a line of the seller
 * @param items lines
 * @param revenue quantity times unit price of the lines with a positive quantity, whatever became of the order; null if no
 *     line has a price
 * @param revenueShare its share of the revenue of all lines that name a seller; null if there is none
 * @param revenueRank 1 for the largest revenue; equal revenues share a rank, and the ranks after it are left out
 * @param lateShare estimated share of late deliveries
 * @param lateRank rank of it, 1 for the smallest
 * @param lateHandoverShare estimated share of lines handed over too late
 * @param lateHandoverRank rank of it, 1 for the smallest
 * @param cancelShare estimated share of orders called off
 * @param cancelRank rank of it, 1 for the smallest
 * @param handlingDays estimated days from approval to carrier
 * @param handlingRank rank of it, 1 for the shortest
 * @param score estimated review score
 * @param scoreRank rank of it, 1 for the highest
 */
public record SellerScorecard(
        String seller,
        @Nullable String state,
        long orders,
        long items,
        @Nullable BigDecimal revenue,
        @Nullable Double revenueShare,
        @Nullable Integer revenueRank,
        @Nullable Double lateShare,
        @Nullable Integer lateRank,
        @Nullable Double lateHandoverShare,
        @Nullable Integer lateHandoverRank,
        @Nullable Double cancelShare,
        @Nullable Integer cancelRank,
        @Nullable Double handlingDays,
        @Nullable Integer handlingRank,
        @Nullable Double score,
        @Nullable Integer scoreRank) {}
