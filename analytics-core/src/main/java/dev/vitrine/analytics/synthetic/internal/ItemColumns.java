package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.model.OrderItems;

/** Collects the order lines; each is one unit, as in Olist. Not thread-safe. */
final class ItemColumns implements OrderSink {
    private final Catalogue catalogue;
    private final KeyBuilder order = new KeyBuilder();
    private final IntBuilder number = new IntBuilder();
    private final KeyBuilder product = new KeyBuilder();
    private final KeyBuilder seller = new KeyBuilder();
    private final IntBuilder quantity = new IntBuilder();
    private final MoneyBuilder unitPrice = new MoneyBuilder(ShopColumns.MONEY_SCALE);
    private final MoneyBuilder freight = new MoneyBuilder(ShopColumns.MONEY_SCALE);
    private final DateTimeBuilder shippingLimitAt = new DateTimeBuilder();

    ItemColumns(ShopPlan plan) {
        catalogue = plan.catalogue();
    }

    @Override
    public void accept(OrderDraft draft) {
        if (!draft.itemised) {
            return;
        }
        for (int item = 0; item < draft.itemCount; item++) {
            order.add((int) draft.number);
            number.add(item + 1);
            product.add(draft.product[item]);
            seller.add(catalogue.seller(draft.product[item]));
            quantity.add(1);
            unitPrice.add(draft.priceCents[item]);
            freight.add(draft.freightCents[item]);
            shippingLimitAt.add(draft.shippingLimitAt * OrderColumns.MICROS_PER_SECOND);
        }
    }

    OrderItems build() {
        return new OrderItems(
                order.build(),
                number.build(),
                product.build(),
                seller.build(),
                quantity.build(),
                unitPrice.build(),
                freight.build(),
                shippingLimitAt.build());
    }
}
