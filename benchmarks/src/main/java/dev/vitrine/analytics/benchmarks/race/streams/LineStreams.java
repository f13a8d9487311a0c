package dev.vitrine.analytics.benchmarks.race.streams;

import static dev.vitrine.analytics.benchmarks.race.streams.Groups.key;

import dev.vitrine.analytics.model.OrderItem;
import dev.vitrine.analytics.model.Review;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queries over what belongs to orders: lines, payments and reviews. */
final class LineStreams {
    private static final int TOP_SELLERS = 10;
    private static final int TOP_PRODUCTS = 100;
    private static final int LOW_SCORE = 2;

    private LineStreams() {}

    private record Line(PlacedOrder order, OrderItem item) {}

    private record Opinion(PlacedOrder order, Review review) {}

    private static Stream<Line> lines(StreamsShop shop) {
        return shop.orders.stream().flatMap(order -> order.items().stream().map(item -> new Line(order, item)));
    }

    private static BigDecimal revenue(List<Line> lines) {
        return Groups.sum(lines, line -> PlacedOrder.revenue(line.item));
    }

    static List<List<@Nullable Object>> categoryMonthRevenue(StreamsShop shop) {
        return Groups.by(lines(shop), line -> key(shop.categoryOf(line.item), line.order.month())).entrySet().stream()
                .map(group -> key(
                        group.getKey().get(0),
                        OrderStreams.text(group.getKey().get(1)),
                        revenue(group.getValue()),
                        group.getValue().size()))
                .toList();
    }

    static List<List<@Nullable Object>> sellers(StreamsShop shop) {
        return Groups.by(lines(shop), line -> key(shop.sellerOf(line.item))).entrySet().stream()
                .map(group -> {
                    List<PlacedOrder> orders = group.getValue().stream()
                            .map(Line::order)
                            .distinct()
                            .toList();
                    return key(
                            group.getKey().get(0),
                            revenue(group.getValue()),
                            orders.size(),
                            Groups.share(orders.stream(), PlacedOrder::late));
                })
                .sorted(mostRevenueFirst())
                .limit(TOP_SELLERS)
                .toList();
    }

    static List<List<@Nullable Object>> products(StreamsShop shop) {
        return Groups.by(lines(shop), line -> key(shop.productOf(line.item))).entrySet().stream()
                .map(group -> key(
                        group.getKey().get(0),
                        revenue(group.getValue()),
                        group.getValue().size()))
                .sorted(mostRevenueFirst())
                .limit(TOP_PRODUCTS)
                .toList();
    }

    private static Comparator<List<@Nullable Object>> mostRevenueFirst() {
        Comparator<List<@Nullable Object>> byRevenue = Comparator.comparing(row -> (BigDecimal) row.get(1));
        return byRevenue
                .reversed()
                .thenComparing(row -> (String) row.get(0), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    static List<List<@Nullable Object>> paymentTypeInstalments(StreamsShop shop) {
        return Groups.by(
                        shop.orders.stream().flatMap(order -> order.payments().stream()),
                        payment -> key(payment.type(), payment.installments()))
                .entrySet()
                .stream()
                .map(group -> key(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        group.getValue().size(),
                        Groups.sum(group.getValue(), payment -> PlacedOrder.orZero(payment.value()))))
                .toList();
    }

    static List<List<@Nullable Object>> scoreByLateness(StreamsShop shop) {
        Stream<Opinion> opinions = shop.orders.stream()
                .flatMap(order -> order.reviews().stream().map(review -> new Opinion(order, review)));
        return Groups.by(opinions, opinion -> key(opinion.order.late())).entrySet().stream()
                .map(group -> {
                    Object late = group.getKey().get(0);
                    return key(
                            late == null ? null : late.equals(true) ? "late" : "on time",
                            group.getValue().size(),
                            Groups.mean(group.getValue().stream(), opinion -> opinion.review.score()),
                            lowScoreShare(group.getValue().stream().map(Opinion::review)));
                })
                .toList();
    }

    static @Nullable Double lowScoreShare(Stream<Review> reviews) {
        return Groups.share(reviews, review -> review.score() == null ? null : review.score() <= LOW_SCORE);
    }
}
