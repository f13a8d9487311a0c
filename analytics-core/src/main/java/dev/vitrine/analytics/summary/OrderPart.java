package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.internal.aggregate.OrderFlags;
import dev.vitrine.analytics.model.OrderStatus;
import java.math.BigDecimal;

/**
 * Some of the orders placed by the as-of day.
 *
 * @param orders how many they are
 * @param lines their lines
 * @param revenue quantity times unit price of the lines
 */
record OrderPart(long orders, long lines, BigDecimal revenue) {

    /** Returns the orders whose status means this, whatever words the source has for it. */
    static OrderPart withStatus(ShopFacts facts, OrderStatus meaning) {
        return of(facts, OrderFlags.withStatus(facts.orders(), status -> status == meaning));
    }

    /** Returns the orders of which nobody knows who placed them. */
    static OrderPart withoutBuyer(ShopFacts facts) {
        KeyColumn customer = facts.orders().customer();
        KeyColumn person = facts.data().customers().person();
        boolean[] unnamed = new boolean[facts.orders().size()];
        for (int row = 0; row < unnamed.length; row++) {
            unnamed[row] = customer.isMissing(row) || person.isMissing(customer.target(row));
        }
        return of(facts, unnamed);
    }

    private static OrderPart of(ShopFacts facts, boolean[] chosen) {
        long orders = 0;
        for (int row = 0; row < chosen.length; row++) {
            orders += chosen[row] && facts.isPlaced(row) ? 1 : 0;
        }
        SalesLines lines = facts.lines();
        LineGroups groups = LineGroups.of(lines, 2, line -> chosen[lines.order(line)] ? 1 : 0);
        return new OrderPart(orders, groups.items(1), groups.revenue(1));
    }
}
