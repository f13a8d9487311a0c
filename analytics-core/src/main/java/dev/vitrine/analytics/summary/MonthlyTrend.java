package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.internal.aggregate.MoneySums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts orders, lines and money by month of purchase. */
final class MonthlyTrend {
    private final MonthAxis axis;
    private final MoneySums revenue;
    private final MoneySums freight;
    private final long[] orders;
    private final long[] ordersWithItems;
    private final long[] items;
    private final boolean[] anyFreight;

    private MonthlyTrend(MonthAxis axis, int scale) {
        this.axis = axis;
        int months = axis.size();
        revenue = new MoneySums(scale, months);
        freight = new MoneySums(scale, months);
        orders = new long[months];
        ordersWithItems = new long[months];
        items = new long[months];
        anyFreight = new boolean[months];
    }

    /** Returns the months from the first order's to the last's, ascending; those without orders unless too many. */
    static List<MonthTotal> of(ShopFacts facts) {
        MonthlyTrend trend = new MonthlyTrend(MonthAxis.of(facts), facts.data().moneyScale());
        trend.addOrders(facts);
        trend.addLines(facts.lines());
        return trend.months();
    }

    private void addOrders(ShopFacts facts) {
        for (int row = 0; row < facts.orders().size(); row++) {
            int month = axis.monthOf(row);
            if (month != MonthAxis.NONE) {
                orders[month]++;
                ordersWithItems[month] += facts.hasItems(row) ? 1 : 0;
            }
        }
    }

    private void addLines(SalesLines lines) {
        MoneyColumn charged = lines.items().freight();
        for (int line = 0; line < lines.size(); line++) {
            int month = axis.monthOf(lines.order(line));
            if (month == MonthAxis.NONE) {
                continue;
            }
            items[month]++;
            revenue.add(month, lines.worth(line));
            if (!charged.isMissing(lines.row(line))) {
                freight.add(month, charged.unscaled(lines.row(line)));
                anyFreight[month] = true;
            }
        }
    }

    private List<MonthTotal> months() {
        List<MonthTotal> months = new ArrayList<>(orders.length);
        for (int month = 0; month < orders.length; month++) {
            if (orders[month] == 0 && !axis.isWithoutGaps()) {
                continue;
            }
            BigDecimal sold = revenue.get(month);
            months.add(new MonthTotal(
                    axis.month(month),
                    orders[month],
                    items[month],
                    sold,
                    anyFreight[month] ? freight.get(month) : null,
                    Rounding.averageMoney(sold, ordersWithItems[month]),
                    month == 0 ? null : growth(revenue.get(month - 1), sold)));
        }
        return months;
    }

    private static @Nullable BigDecimal growth(BigDecimal before, BigDecimal now) {
        return before.signum() <= 0 ? null : Rounding.ratio(now.subtract(before), before);
    }
}
