package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.internal.aggregate.MoneySums;
import dev.vitrine.analytics.model.Payments;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was sold, sent back, charged and paid, over all orders placed by the as-of day whatever their status.
 *
 * <p>Amounts are exact and have the shop's scale; the average has two decimals more, rounded half to even.
 *
 * @param revenue quantity times unit price of all lines, returns with their sign; lines that lack either add nothing
 * @param returns the part of the revenue that lines with a quantity below zero make up; zero or negative as a rule
 * @param freight freight of all lines; null if no line has any
 * @param payments all payments; null if there are none
 * @param itemsPerOrder lines per order that has lines, to 6 decimals; null if there are none
 * @param averageOrderValue revenue per order that has lines; null if there are none
 */
public record SalesTotals(
        BigDecimal revenue,
        BigDecimal returns,
        @Nullable BigDecimal freight,
        @Nullable BigDecimal payments,
        @Nullable BigDecimal itemsPerOrder,
        @Nullable BigDecimal averageOrderValue) {

    private static final int REVENUE = 0;
    private static final int RETURNS = 1;
    private static final int FREIGHT = 2;

    static SalesTotals of(ShopFacts facts, ShopCounts counts) {
        SalesLines lines = facts.lines();
        IntColumn quantity = lines.items().quantity();
        MoneyColumn freight = lines.items().freight();
        MoneySums sums = new MoneySums(lines.scale(), 3);
        boolean anyFreight = false;
        for (int line = 0; line < lines.size(); line++) {
            int row = lines.row(line);
            sums.add(REVENUE, lines.worth(line));
            if (!quantity.isMissing(row) && quantity.value(row) < 0) {
                sums.add(RETURNS, lines.worth(line));
            }
            if (!freight.isMissing(row)) {
                sums.add(FREIGHT, freight.unscaled(row));
                anyFreight = true;
            }
        }
        return new SalesTotals(
                sums.get(REVENUE),
                sums.get(RETURNS),
                anyFreight ? sums.get(FREIGHT) : null,
                payments(facts),
                Rounding.ratio(counts.orderItems(), counts.ordersWithItems()),
                Rounding.averageMoney(sums.get(REVENUE), counts.ordersWithItems()));
    }

    private static @Nullable BigDecimal payments(ShopFacts facts) {
        Payments payments = facts.data().payments();
        MoneySums sums = new MoneySums(facts.data().moneyScale(), 1);
        boolean any = false;
        for (int row = 0; row < payments.size(); row++) {
            if (!payments.value().isMissing(row)
                    && facts.isPlaced(payments.order().target(row))) {
                sums.add(0, payments.value().unscaled(row));
                any = true;
            }
        }
        return any ? sums.get(0) : null;
    }
}
