package dev.vitrine.analytics.payments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts orders not paid exactly, and orders paid in several payments. */
final class Differences {
    private static final int MANY = 10;
    private static final List<BigDecimal> BOUNDS =
            Stream.of("0", "0.01", "0.1", "1", "10", "100").map(BigDecimal::new).toList();

    private final List<PaidOrder> unusual;
    private final List<PaidOrder> differing;

    /** Takes all orders but those that were paid exactly and in one payment. */
    Differences(List<PaidOrder> unusual) {
        this.unusual = unusual;
        this.differing = unusual.stream()
                .filter(order -> order.difference().signum() != 0)
                .toList();
    }

    PaymentTotal total(long orders) {
        long unpaid = count(order -> order.payments() == 0);
        long withoutLines = count(order -> order.payments() > 0 && order.items() == 0);
        long withoutAmounts = count(order -> order.payments() > 0 && order.items() > 0 && !order.isCompared());
        long compared = orders - unpaid - withoutLines - withoutAmounts;
        List<PaidOrder> more = side(differing, 1);
        List<PaidOrder> less = side(differing, -1);
        return new PaymentTotal(
                orders,
                compared,
                compared - differing.size(),
                more.size(),
                sum(more),
                less.size(),
                sum(less),
                share(differing.size(), compared),
                unpaid,
                withoutLines,
                withoutAmounts);
    }

    private long count(Predicate<PaidOrder> condition) {
        return unusual.stream().filter(condition).count();
    }

    private static List<PaidOrder> side(List<PaidOrder> orders, int sign) {
        return orders.stream()
                .filter(order -> order.difference().signum() == sign)
                .toList();
    }

    private static BigDecimal sum(List<PaidOrder> orders) {
        return orders.stream().map(order -> order.difference().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    List<DifferenceBand> bands() {
        List<DifferenceBand> bands = new ArrayList<>();
        for (int i = 0; i < BOUNDS.size(); i++) {
            BigDecimal above = BOUNDS.get(i);
            @Nullable BigDecimal upTo = i + 1 < BOUNDS.size() ? BOUNDS.get(i + 1) : null;
            List<PaidOrder> inside = differing.stream()
                    .filter(order -> isInside(order.difference().abs(), above, upTo))
                    .toList();
            List<PaidOrder> more = side(inside, 1);
            List<PaidOrder> less = side(inside, -1);
            bands.add(new DifferenceBand(above, upTo, more.size(), sum(more), less.size(), sum(less)));
        }
        return bands;
    }

    private static boolean isInside(BigDecimal size, BigDecimal above, @Nullable BigDecimal upTo) {
        return size.compareTo(above) > 0 && (upTo == null || size.compareTo(upTo) <= 0);
    }

    /** Orders in so many payments. */
    private static final class Count {
        private long orders;
        private long severalTypes;
        private @Nullable BigDecimal value;
        private long differing;
    }

    /**
     * Returns orders by number of payments.
     *
     * @param paidOrders orders with a payment
     * @param paid all that was paid
     */
    List<PaymentCount> payments(long paidOrders, @Nullable BigDecimal paid) {
        TreeMap<Integer, Count> counts = new TreeMap<>();
        for (PaidOrder order : unusual) {
            if (order.payments() > 0) {
                int payments = (int) Math.min(MANY, order.payments());
                add(counts.computeIfAbsent(payments, key -> new Count()), order);
            }
        }
        long unusualOrders =
                counts.values().stream().mapToLong(count -> count.orders).sum();
        if (paidOrders > unusualOrders) {
            Count one = counts.computeIfAbsent(1, key -> new Count());
            one.orders += paidOrders - unusualOrders;
            one.value = remaining(paid, counts);
        }
        List<PaymentCount> rows = new ArrayList<>();
        counts.forEach((payments, count) -> rows.add(new PaymentCount(
                payments,
                count.orders,
                share(count.orders, paidOrders),
                count.severalTypes,
                count.value,
                count.differing)));
        return rows;
    }

    private static void add(Count count, PaidOrder order) {
        count.orders++;
        count.severalTypes += order.paymentTypes() > 1 ? 1 : 0;
        count.differing += order.difference().signum() == 0 ? 0 : 1;
        count.value = plus(count.value, order.paymentValue());
    }

    /** Returns what was paid for orders of one payment: all but what was paid for the others. */
    private static @Nullable BigDecimal remaining(@Nullable BigDecimal paid, NavigableMap<Integer, Count> counts) {
        BigDecimal rest = paid;
        for (Count count : counts.tailMap(2).values()) {
            rest = rest == null || count.value == null ? rest : rest.subtract(count.value);
        }
        return rest;
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? (left == null ? right : left) : left.add(right);
    }

    List<OrderDifference> largest(int limit) {
        return differing.stream()
                .sorted(Comparator.comparing(
                                (PaidOrder order) -> order.difference().abs())
                        .reversed()
                        .thenComparing(PaidOrder::orderId))
                .limit(limit)
                .map(PaidOrder::toDifference)
                .toList();
    }
}
