package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Punctuality;
import org.jspecify.annotations.Nullable;

/** What became of the delivery of an order. */
enum DeliveryOutcome {
    ON_TIME("on time"),
    LATE("late"),
    DELIVERED("delivered, unknown whether on time"),
    NOT_DELIVERED("not delivered"),
    CANCELED("canceled"),
    RETURNED("returned"),
    OTHER("no delivery to judge");

    private final String label;

    DeliveryOutcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static DeliveryOutcome of(@Nullable OrderStatus status, @Nullable Punctuality punctuality) {
        if (punctuality != null) {
            return punctuality == Punctuality.LATE ? LATE : ON_TIME;
        }
        if (status == null) {
            return OTHER;
        }
        return switch (status) {
            case DELIVERED -> DELIVERED;
            case CANCELED -> CANCELED;
            case RETURNED -> RETURNED;
            case CREATED, APPROVED, INVOICED, PROCESSING, SHIPPED, UNAVAILABLE -> NOT_DELIVERED;
            case COMPLETED, ADJUSTMENT, UNKNOWN -> OTHER;
        };
    }
}
