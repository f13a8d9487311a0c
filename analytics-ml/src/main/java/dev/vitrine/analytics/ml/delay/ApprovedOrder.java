package dev.vitrine.analytics.ml.delay;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is known when its payment is approved; nothing of what comes later has a place here.
 *
 * @param id the order's
 * @param purchasedAt when it was placed, by the shop's clock
 * @param approvedAt when its payment was approved: the decision is taken now
 * @param promisedAt until when delivery is promised
 * @param handOverBy until when the seller has to hand it to the carrier; null if unknown
 * @param seller who sends it; null if unknown
 * @param route from where to where
 * @param goods what is sent
 */
public record ApprovedOrder(
        String id,
        LocalDateTime purchasedAt,
        LocalDateTime approvedAt,
        LocalDateTime promisedAt,
        @Nullable LocalDateTime handOverBy,
        @Nullable String seller,
        Route route,
        Goods goods) {}
