package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.CategoryValues;
import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.model.Orders;

/** Collects the orders; the customer of an order has its number. Not thread-safe. */
final class OrderColumns implements OrderSink {
    static final long MICROS_PER_SECOND = 1_000_000;

    private final Ids ids;
    private final IdBuilder id = new IdBuilder();
    private final KeyBuilder customer = new KeyBuilder();
    private final CategoryBuilder status = new CategoryBuilder();
    private final DateTimeBuilder purchasedAt = new DateTimeBuilder();
    private final DateTimeBuilder approvedAt = new DateTimeBuilder();
    private final DateTimeBuilder shippedAt = new DateTimeBuilder();
    private final DateTimeBuilder deliveredAt = new DateTimeBuilder();
    private final DateTimeBuilder estimatedAt = new DateTimeBuilder();

    OrderColumns(ShopPlan plan) {
        ids = new Ids(plan.seed(), Substream.ORDER_ID);
    }

    @Override
    public void accept(OrderDraft order) {
        ids.add(id, order.number);
        customer.add((int) order.number);
        status.add(order.fate.word());
        purchasedAt.add(order.purchasedAt * MICROS_PER_SECOND);
        add(approvedAt, order.approved, order.approvedAt);
        add(shippedAt, order.fate.isShipped(), order.shippedAt);
        add(deliveredAt, order.isDelivered(), order.deliveredAt);
        estimatedAt.add(order.estimatedAt * MICROS_PER_SECOND);
    }

    private static void add(DateTimeBuilder column, boolean happened, long second) {
        if (happened) {
            column.add(second * MICROS_PER_SECOND);
        } else {
            column.addMissing();
        }
    }

    Orders build() {
        return new Orders(
                id.build(),
                customer.build(),
                status.build(),
                purchasedAt.build(),
                approvedAt.build(),
                shippedAt.build(),
                deliveredAt.build(),
                estimatedAt.build(),
                CategoryValues.missing(id.size()));
    }
}
