package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Value;

/** What the analyses of this package count alike. */
final class Deliveries {
    /** Orders that may still be delivered. */
    static final Filter IS_OPEN = Dimensions.STATUS_MEANING.in(
            OrderStatus.CREATED,
            OrderStatus.APPROVED,
            OrderStatus.INVOICED,
            OrderStatus.PROCESSING,
            OrderStatus.SHIPPED);

    static final Filter IS_DELIVERED = Dimensions.STATUS_MEANING.is(OrderStatus.DELIVERED);

    /** Days from the time promised to the delivery. */
    static final Value<Double> AFTER_PROMISE = new Value.Elapsed(Field.ESTIMATED_AT, Field.DELIVERED_AT);

    static final Value<Double> TO_CUSTOMER = new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT);

    static final Measure OPEN_ORDERS = Measure.count("OPEN_ORDERS", Grain.ORDER).where(IS_OPEN);

    static final Measure SCORED_REVIEWS =
            Measure.count("SCORED_REVIEWS", Grain.REVIEW).where(Dimensions.REVIEW_SCORE.isPresent());

    private Deliveries() {}
}
