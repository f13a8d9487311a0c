package dev.vitrine.analytics.benchmarks.race;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.ColumnBuilder;
import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Customers;
import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.model.Orders;
import dev.vitrine.analytics.model.Payments;
import dev.vitrine.analytics.model.Reviews;
import java.util.function.IntConsumer;

/** A shop with a value missing every so often in every column that the standard queries read, and with goods returned. */
final class HoleyShop {

    private HoleyShop() {}

    static CommerceData of(CommerceData shop) {
        Customers customers = shop.customers();
        Orders orders = shop.orders();
        OrderItems items = shop.items();
        Payments payments = shop.payments();
        Reviews reviews = shop.reviews();
        return new CommerceData(
                shop.provenance(),
                shop.currency(),
                shop.moneyScale(),
                shop.persons(),
                new Customers(
                        customers.id(),
                        keys(customers.person(), 19),
                        customers.name(),
                        customers.email(),
                        customers.zipPrefix(),
                        customers.place(),
                        customers.city(),
                        words(customers.state(), 23),
                        customers.country(),
                        customers.signedUpAt(),
                        customers.age(),
                        customers.attributes()),
                new Orders(
                        orders.id(),
                        keys(orders.customer(), 29),
                        words(orders.status(), 31),
                        times(orders.purchasedAt(), 17),
                        orders.approvedAt(),
                        orders.shippedAt(),
                        times(orders.deliveredAt(), 13),
                        times(orders.estimatedAt(), 11),
                        orders.channel()),
                new OrderItems(
                        items.order(),
                        items.number(),
                        keys(items.product(), 37),
                        keys(items.seller(), 41),
                        quantities(items.quantity()),
                        money(items.unitPrice(), 43),
                        money(items.freight(), 47),
                        items.shippingLimitAt()),
                new Payments(
                        payments.order(),
                        payments.sequence(),
                        words(payments.type(), 17),
                        numbers(payments.installments(), 19),
                        money(payments.value(), 23)),
                new Reviews(
                        reviews.id(),
                        reviews.order(),
                        numbers(reviews.score(), 7),
                        reviews.title(),
                        reviews.message(),
                        reviews.createdAt(),
                        reviews.answeredAt()),
                shop.products(),
                shop.sellers(),
                shop.places(),
                shop.traffic(),
                shop.mentions(),
                shop.interactions());
    }

    private static KeyColumn keys(KeyColumn column, int every) {
        KeyBuilder builder = new KeyBuilder();
        return (KeyColumn) fill(builder, column, every, row -> builder.add(column.target(row)));
    }

    private static IntColumn numbers(IntColumn column, int every) {
        IntBuilder builder = new IntBuilder();
        return (IntColumn) fill(builder, column, every, row -> builder.add(column.value(row)));
    }

    private static IntColumn quantities(IntColumn column) {
        IntBuilder builder = new IntBuilder();
        return (IntColumn) fill(builder, column, 53, row -> builder.add(row % 9 == 0 ? -2 : row % 8));
    }

    private static MoneyColumn money(MoneyColumn column, int every) {
        MoneyBuilder builder = new MoneyBuilder(column.scale());
        return (MoneyColumn) fill(builder, column, every, row -> builder.add(column.unscaled(row)));
    }

    private static DateTimeColumn times(DateTimeColumn column, int every) {
        DateTimeBuilder builder = new DateTimeBuilder();
        return (DateTimeColumn) fill(builder, column, every, row -> builder.add(column.micros(row)));
    }

    /** Words as they are, but every fifth canceled status a returned one. */
    private static CategoryColumn words(CategoryColumn column, int every) {
        CategoryBuilder builder = new CategoryBuilder();
        return (CategoryColumn) fill(
                builder,
                column,
                every,
                row -> builder.add(
                        column.value(row).equals("delivered") && row % 5 == 0 ? "returned" : column.value(row)));
    }

    private static Column fill(ColumnBuilder builder, Column column, int every, IntConsumer add) {
        for (int row = 0; row < column.size(); row++) {
            if (column.isMissing(row) || row % every == 0) {
                builder.addMissing();
            } else {
                add.accept(row);
            }
        }
        return builder.build();
    }
}
