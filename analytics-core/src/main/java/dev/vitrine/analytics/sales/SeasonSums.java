package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums orders and revenue by season, and compares seasons. Not thread-safe. */
final class SeasonSums {
    private final List<String> names;
    private final long[] periods;
    private final long[] orders;
    private final BigDecimal[] revenue;

    SeasonSums(List<String> names, BigDecimal zero) {
        this.names = names;
        this.periods = new long[names.size()];
        this.orders = new long[names.size()];
        this.revenue = new BigDecimal[names.size()];
        Arrays.fill(revenue, zero);
    }

    void addPeriods(int season, long count) {
        periods[season] += count;
    }

    void addSales(int season, long moreOrders, BigDecimal moreRevenue) {
        orders[season] += moreOrders;
        revenue[season] = revenue[season].add(moreRevenue);
    }

    List<SeasonIndex> indices() {
        long allPeriods = Arrays.stream(periods).sum();
        BigDecimal total = Arrays.stream(revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<SeasonIndex> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean occurs = periods[i] > 0;
            rows.add(new SeasonIndex(
                    names.get(i),
                    periods[i],
                    orders[i],
                    revenue[i],
                    occurs ? SalesFigures.mean(revenue[i], periods[i]) : null,
                    occurs ? index(i, total, allPeriods) : null));
        }
        return rows;
    }

    private @Nullable Double index(int season, BigDecimal total, long allPeriods) {
        return SalesFigures.share(
                revenue[season].multiply(BigDecimal.valueOf(allPeriods)),
                total.multiply(BigDecimal.valueOf(periods[season])));
    }
}
