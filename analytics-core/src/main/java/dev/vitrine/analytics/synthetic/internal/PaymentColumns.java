package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.model.Payments;

/** Collects the payments. Not thread-safe. */
final class PaymentColumns implements OrderSink {
    private final KeyBuilder order = new KeyBuilder();
    private final IntBuilder sequence = new IntBuilder();
    private final CategoryBuilder type = new CategoryBuilder();
    private final IntBuilder installments = new IntBuilder();
    private final MoneyBuilder value = new MoneyBuilder(ShopColumns.MONEY_SCALE);

    @Override
    public void accept(OrderDraft draft) {
        for (int payment = 0; payment < draft.paymentCount; payment++) {
            order.add((int) draft.number);
            sequence.add(payment + 1);
            type.add(draft.paymentType[payment].word());
            installments.add(draft.installments[payment]);
            value.add(draft.paidCents[payment]);
        }
    }

    Payments build() {
        return new Payments(order.build(), sequence.build(), type.build(), installments.build(), value.build());
    }
}
