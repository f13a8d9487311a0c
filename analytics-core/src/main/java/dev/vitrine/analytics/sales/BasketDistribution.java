package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Orders by size. Not thread-safe. */
final class BasketDistribution {
    /** Where bands begin. */
    private static final List<Long> STARTS = List.of(1L, 2L, 3L, 4L, 5L, 6L, 11L, 21L, 51L, 101L);

    private static final double NINE_OF_TEN = 0.9;

    private final BigDecimal zero;
    private final NavigableMap<Long, Sum> sizes = new TreeMap<>();

    private record Sum(long orders, BigDecimal revenue) {
        Sum with(long moreOrders, BigDecimal moreRevenue) {
            return new Sum(orders + moreOrders, revenue.add(moreRevenue));
        }
    }

    BasketDistribution(BigDecimal zero) {
        this.zero = zero;
    }

    void add(long size, BigDecimal revenue) {
        sizes.merge(size, new Sum(1, revenue), (sum, one) -> sum.with(one.orders(), one.revenue()));
    }

    boolean isEmpty() {
        return sizes.isEmpty();
    }

    BasketSummary summary(String counted) {
        long total = sizes.entrySet().stream()
                .mapToLong(size -> size.getKey() * size.getValue().orders())
                .sum();
        long orders = orders();
        return new BasketSummary(
                counted, orders, total, (double) total / orders, quantile(0.5), quantile(NINE_OF_TEN), sizes.lastKey());
    }

    private long orders() {
        return sizes.values().stream().mapToLong(Sum::orders).sum();
    }

    /** Interpolates linearly between the two nearest orders: type 7 of Hyndman and Fan. */
    private double quantile(double p) {
        double position = p * (orders() - 1);
        long below = (long) position;
        double low = sizeOf(below);
        return low + (position - below) * (sizeOf(Math.min(below + 1, orders() - 1)) - low);
    }

    /** Returns the size of an order by its rank, from 0. */
    private long sizeOf(long rank) {
        long left = rank;
        for (Map.Entry<Long, Sum> size : sizes.entrySet()) {
            left -= size.getValue().orders();
            if (left < 0) {
                return size.getKey();
            }
        }
        return sizes.lastKey();
    }

    List<BasketBand> bands() {
        List<BasketBand> bands = new ArrayList<>();
        if (isEmpty()) {
            return bands;
        }
        BigDecimal total = sum(sizes).revenue();
        for (int i = 0; i < STARTS.size() && STARTS.get(i) <= sizes.lastKey(); i++) {
            boolean isLast = i == STARTS.size() - 1;
            Sum sum = sum(isLast ? sizes.tailMap(STARTS.get(i)) : sizes.subMap(STARTS.get(i), STARTS.get(i + 1)));
            bands.add(new BasketBand(
                    label(i),
                    sum.orders(),
                    (double) sum.orders() / orders(),
                    sum.revenue(),
                    SalesFigures.share(sum.revenue(), total),
                    sum.orders() == 0 ? null : SalesFigures.mean(sum.revenue(), sum.orders())));
        }
        return bands;
    }

    private Sum sum(Map<Long, Sum> some) {
        Sum sum = new Sum(0, zero);
        for (Sum one : some.values()) {
            sum = sum.with(one.orders(), one.revenue());
        }
        return sum;
    }

    private static String label(int band) {
        long start = STARTS.get(band);
        if (band == STARTS.size() - 1) {
            return start + "+";
        }
        long end = STARTS.get(band + 1) - 1;
        return start == end ? Long.toString(start) : start + "-" + end;
    }
}
