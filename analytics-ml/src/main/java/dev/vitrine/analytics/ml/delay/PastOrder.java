package dev.vitrine.analytics.ml.delay;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An order and what became of it so far.
 *
 * @param order as it was known at its approval
 * @param handedOverAt when the carrier took it; null if not yet, or unknown
 * @param deliveredAt when the customer received it; null if not yet
 */
public record PastOrder(
        ApprovedOrder order,
        @Nullable LocalDateTime handedOverAt,
        @Nullable LocalDateTime deliveredAt) {

    /**
     * Tells whether it came after the promise, by comparing times: a promise of a day without time means the midnight
     * with which that day begins. False if it has not come.
     */
    public boolean cameLate() {
        return deliveredAt != null && deliveredAt.isAfter(order.promisedAt());
    }

    /** Returns when it is known for good whether it came late: at the promise, or at the approval if that is later. */
    public LocalDateTime settledAt() {
        return order.promisedAt().isAfter(order.approvedAt()) ? order.promisedAt() : order.approvedAt();
    }

    /** Returns what was known of it just before a time, at which it was approved already. */
    PastOrder asKnownBefore(LocalDateTime time) {
        boolean handedOver = handedOverAt != null && handedOverAt.isBefore(time);
        boolean delivered = deliveredAt != null && deliveredAt.isBefore(time);
        return new PastOrder(order, handedOver ? handedOverAt : null, delivered ? deliveredAt : null);
    }
}
