package dev.vitrine.analytics.benchmarks.race.streams;

import static dev.vitrine.analytics.benchmarks.race.streams.Groups.key;

import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.model.OrderItem;
import dev.vitrine.analytics.model.Payment;
import dev.vitrine.analytics.model.Review;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query with all measures by state. */
final class StateStreams {

    private StateStreams() {}

    static List<List<@Nullable Object>> allMeasures(StreamsShop shop) {
        Set<Integer> firsts = firstOrders(shop);
        return Groups.by(shop.orders.stream(), order -> key(order.state())).entrySet().stream()
                .map(group -> row(group.getKey().get(0), group.getValue(), firsts))
                .toList();
    }

    private static Set<Integer> firstOrders(StreamsShop shop) {
        Comparator<PlacedOrder> byTime = Comparator.comparing(
                order -> order.order().purchasedAt(), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<PlacedOrder> byTimeAndId =
                byTime.thenComparing(order -> order.order().id());
        Set<Integer> firsts = new HashSet<>();
        Groups.by(shop.orders.stream().filter(order -> order.person() != null), order -> key(order.person()))
                .values()
                .forEach(orders -> orders.stream()
                        .min(byTimeAndId)
                        .ifPresent(first -> firsts.add(first.order().row())));
        return firsts;
    }

    private static List<@Nullable Object> row(
            @Nullable Object state, List<PlacedOrder> orders, Set<Integer> firstOrders) {
        List<OrderItem> items = orders.stream().flatMap(o -> o.items().stream()).toList();
        List<Payment> payments =
                orders.stream().flatMap(o -> o.payments().stream()).toList();
        List<Review> reviews =
                orders.stream().flatMap(o -> o.reviews().stream()).toList();
        BigDecimal revenue = Groups.sum(items, PlacedOrder::revenue);
        BigDecimal freight = Groups.sum(items, item -> PlacedOrder.orZero(item.freight()));
        long withItems = OrderStreams.withItems(orders);
        long persons = Groups.distinct(orders, PlacedOrder::person);
        long repeaters =
                Groups.by(orders.stream().filter(o -> o.person() != null), o -> key(o.person())).values().stream()
                        .filter(ofPerson -> ofPerson.size() >= 2)
                        .count();
        List<Long> times = orders.stream()
                .map(PlacedOrder::deliveryMicros)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<PlacedOrder> late = orders.stream()
                .filter(order -> Boolean.TRUE.equals(order.late()))
                .toList();
        Double lateMicros = Groups.mean(late.stream(), PlacedOrder::lateMicros);
        List<LocalDate> days = orders.stream()
                .map(PlacedOrder::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return key(
                state,
                orders.size(),
                orders.stream().filter(PlacedOrder::isDelivered).count(),
                items.size(),
                items.stream()
                        .map(OrderItem::quantity)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum(),
                revenue,
                freight,
                returnsValue(orders),
                Groups.sum(payments, payment -> PlacedOrder.orZero(payment.value())),
                Cells.ratio(revenue.doubleValue(), withItems),
                Cells.ratio(items.size(), withItems),
                persons,
                orders.stream()
                        .filter(order -> firstOrders.contains(order.order().row()))
                        .count(),
                repeaters,
                Cells.ratio(repeaters, persons),
                OrderStreams.deliveryDays(orders),
                quantile(times, 0.5),
                quantile(times, 0.9),
                late.size(),
                Groups.share(orders.stream(), PlacedOrder::late),
                lateMicros == null ? null : lateMicros / Cells.MICROS_PER_DAY,
                Groups.share(orders.stream(), o -> "canceled".equals(o.order().status())),
                Groups.mean(reviews.stream(), Review::score),
                reviews.size(),
                LineStreams.lowScoreShare(reviews.stream()),
                Cells.share(freight.doubleValue(), revenue.doubleValue()),
                Groups.mean(payments.stream(), Payment::installments),
                days.isEmpty() ? null : days.get(0).toString(),
                days.isEmpty() ? null : days.get(days.size() - 1).toString());
    }

    /** Lines with a negative quantity, and all lines of returned orders. */
    private static BigDecimal returnsValue(List<PlacedOrder> orders) {
        BigDecimal negative = Groups.sum(
                orders.stream().flatMap(o -> o.items().stream()).toList(),
                item -> PlacedOrder.amount(item).subtract(PlacedOrder.revenue(item)));
        BigDecimal returned = Groups.sum(
                orders.stream()
                        .filter(order -> "returned".equals(order.order().status()))
                        .flatMap(o -> o.items().stream())
                        .toList(),
                PlacedOrder::revenue);
        return returned.subtract(negative);
    }

    private static @Nullable Double quantile(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        double rank = (sorted.size() - 1) * share;
        int below = (int) rank;
        long low = sorted.get(below);
        long high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return (low + (high - low) * (rank - below)) / Cells.MICROS_PER_DAY;
    }
}
