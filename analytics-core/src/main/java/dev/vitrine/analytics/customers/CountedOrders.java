package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Labelled;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;

/** Which orders count as purchases of a customer, by what their status means. */
public enum CountedOrders implements Labelled {
    /** All, whatever became of them. */
    EVERY("orders of any status"),
    /** All but those called off, sent back, out of stock, and accounting entries; orders under way count. */
    KEPT("orders that were not canceled, returned, unavailable or adjustments"),
    /** Only those that went through: delivered or completed. */
    SALES("orders that were delivered or completed");

    private static final Filter IS_KEPT = Dimensions.STATUS_MEANING
            .in(OrderStatus.CANCELED, OrderStatus.RETURNED, OrderStatus.UNAVAILABLE, OrderStatus.ADJUSTMENT)
            .negate()
            .or(Dimensions.STATUS_MEANING.isMissing());
    private static final Filter IS_SALE = Dimensions.STATUS_MEANING.in(OrderStatus.DELIVERED, OrderStatus.COMPLETED);

    private final String label;

    CountedOrders(String label) {
        this.label = label;
    }

    /** Returns which, in words. */
    @Override
    public String label() {
        return label;
    }

    Query among(Query query) {
        return this == EVERY ? query : query.where(this == KEPT ? IS_KEPT : IS_SALE);
    }

    Measure among(Measure measure) {
        return this == EVERY ? measure : measure.where(this == KEPT ? IS_KEPT : IS_SALE);
    }
}
