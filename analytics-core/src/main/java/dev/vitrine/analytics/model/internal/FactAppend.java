package dev.vitrine.analytics.model.internal;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.model.Orders;
import dev.vitrine.analytics.model.Payments;
import dev.vitrine.analytics.model.Reviews;

/** Appends the orders of a batch and what belongs to them. */
final class FactAppend {
    private final CommerceData base;
    private final CommerceData batch;
    private final Match orders;

    FactAppend(CommerceData base, CommerceData batch, Match orders) {
        this.base = base;
        this.batch = batch;
        this.orders = orders;
    }

    Orders orders(Match customers) {
        Orders old = base.orders();
        Orders more = batch.orders();
        PickedRows rows = orders.appended();
        return new Orders(
                rows.after(old.id(), more.id()),
                rows.after(old.customer(), more.customer(), customers),
                rows.after(old.status(), more.status()),
                rows.after(old.purchasedAt(), more.purchasedAt()),
                rows.after(old.approvedAt(), more.approvedAt()),
                rows.after(old.shippedAt(), more.shippedAt()),
                rows.after(old.deliveredAt(), more.deliveredAt()),
                rows.after(old.estimatedAt(), more.estimatedAt()),
                rows.after(old.channel(), more.channel()));
    }

    OrderItems items(Match products, Match sellers) {
        OrderItems old = base.items();
        OrderItems more = batch.items();
        PickedRows rows = PickedRows.all(more.size());
        return new OrderItems(
                rows.after(old.order(), more.order(), orders),
                rows.after(old.number(), more.number()),
                rows.after(old.product(), more.product(), products),
                rows.after(old.seller(), more.seller(), sellers),
                rows.after(old.quantity(), more.quantity()),
                rows.after(old.unitPrice(), more.unitPrice()),
                rows.after(old.freight(), more.freight()),
                rows.after(old.shippingLimitAt(), more.shippingLimitAt()));
    }

    Payments payments() {
        Payments old = base.payments();
        Payments more = batch.payments();
        PickedRows rows = PickedRows.all(more.size());
        return new Payments(
                rows.after(old.order(), more.order(), orders),
                rows.after(old.sequence(), more.sequence()),
                rows.after(old.type(), more.type()),
                rows.after(old.installments(), more.installments()),
                rows.after(old.value(), more.value()));
    }

    Reviews reviews() {
        Reviews old = base.reviews();
        Reviews more = batch.reviews();
        PickedRows rows = PickedRows.all(more.size());
        return new Reviews(
                rows.after(old.id(), more.id()),
                rows.after(old.order(), more.order(), orders),
                rows.after(old.score(), more.score()),
                rows.after(old.title(), more.title()),
                rows.after(old.message(), more.message()),
                rows.after(old.createdAt(), more.createdAt()),
                rows.after(old.answeredAt(), more.answeredAt()));
    }
}
