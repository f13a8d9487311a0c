package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Order;
import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.summary.ShopSummary;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Month;

/** The code of the tutorial. */
final class FirstShopTour {

    private FirstShopTour() {}

    // snippet: synthetic
    static CommerceData synthetic(PrintWriter out) {
        CommerceData data =
                SyntheticShop.builder().orders(5_000).seed(7).build().build();
        ShopSummary summary = ShopSummary.of(data);
        out.println(summary.counts().orders() + " orders of " + summary.counts().customers() + " people");
        out.println("revenue " + summary.sales().revenue() + " " + summary.currency());
        return data;
    }
    // end

    // snippet: rows
    static void rows(CommerceData data, PrintWriter out) {
        Order order = data.orders().row(0);
        out.println(order.id() + " was placed on " + order.purchasedAt() + " and is " + order.status());
        data.items().rows().limit(3).forEach(item -> out.println(item.quantity() + " × " + item.unitPrice()));
    }
    // end

    // snippet: columns
    static void columns(CommerceData data, PrintWriter out) {
        OrderItems items = data.items();
        DateTimeColumn purchasedAt = data.orders().purchasedAt();
        long cents = 0;
        for (int i = 0; i < items.size(); i++) {
            if (purchasedAt.value(items.order().target(i)).getMonth() == Month.NOVEMBER) {
                cents += items.unitPrice().unscaled(i) * items.quantity().value(i);
            }
        }
        out.println("November: " + BigDecimal.valueOf(cents, data.moneyScale()));
    }
    // end
}
