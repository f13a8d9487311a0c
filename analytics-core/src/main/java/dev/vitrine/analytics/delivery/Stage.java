package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Labelled;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Value;
import java.time.LocalDateTime;

/** A stretch of an order's way. */
public enum Stage implements Labelled {
    /** From the purchase until the payment was approved. */
    PURCHASE_TO_APPROVAL("purchase to approval", Field.PURCHASED_AT, Field.APPROVED_AT),
    /** From the approval until the carrier took over. */
    APPROVAL_TO_CARRIER("approval to carrier", Field.APPROVED_AT, Field.SHIPPED_AT),
    /** From the carrier to the customer. */
    CARRIER_TO_CUSTOMER("carrier to customer", Field.SHIPPED_AT, Field.DELIVERED_AT),
    /** The whole way. */
    PURCHASE_TO_CUSTOMER("purchase to customer", Field.PURCHASED_AT, Field.DELIVERED_AT),
    /** What the customer was promised for the whole way. */
    PURCHASE_TO_PROMISE("purchase to promise", Field.PURCHASED_AT, Field.ESTIMATED_AT),
    /** What was missing, or left, at the delivery: negative if it came before the time promised. */
    PROMISE_TO_CUSTOMER("promise to customer", Field.ESTIMATED_AT, Field.DELIVERED_AT);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // Values are immutable data.
    private final Value<Double> days;

    Stage(String label, Field<LocalDateTime> from, Field<LocalDateTime> to) {
        this.label = label;
        this.days = new Value.Elapsed(from, to);
    }

    @Override
    public String label() {
        return label;
    }

    Value<Double> days() {
        return days;
    }

    /** Tells whether the end can't be before the start unless a time is wrong. */
    boolean mustAscend() {
        return this != PROMISE_TO_CUSTOMER;
    }
}
