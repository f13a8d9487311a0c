package dev.vitrine.analytics.benchmarks.race.streams;

import static dev.vitrine.analytics.benchmarks.race.streams.Groups.key;

import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.model.OrderItem;
import dev.vitrine.analytics.model.Review;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The queries by attributes of the order. */
final class OrderStreams {

    private OrderStreams() {}

    static List<List<@Nullable Object>> monthlyKpis(StreamsShop shop) {
        return Groups.by(shop.orders.stream(), order -> key(order.month())).entrySet().stream()
                .map(group -> {
                    List<PlacedOrder> orders = group.getValue();
                    List<OrderItem> items =
                            orders.stream().flatMap(o -> o.items().stream()).toList();
                    BigDecimal revenue = Groups.sum(items, PlacedOrder::revenue);
                    return key(
                            text(group.getKey().get(0)),
                            orders.size(),
                            Groups.distinct(orders, PlacedOrder::person),
                            revenue,
                            Groups.sum(items, item -> PlacedOrder.orZero(item.freight())),
                            Groups.sum(
                                    orders.stream()
                                            .flatMap(o -> o.payments().stream())
                                            .toList(),
                                    payment -> PlacedOrder.orZero(payment.value())),
                            Groups.mean(orders.stream().flatMap(o -> o.reviews().stream()), Review::score),
                            Groups.share(orders.stream(), PlacedOrder::late),
                            Cells.ratio(revenue.doubleValue(), withItems(orders)));
                })
                .toList();
    }

    static long withItems(List<PlacedOrder> orders) {
        return orders.stream().filter(order -> !order.items().isEmpty()).count();
    }

    static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }

    static List<List<@Nullable Object>> stateLeadTime(StreamsShop shop) {
        return Groups.by(shop.orders.stream(), order -> key(order.state())).entrySet().stream()
                .map(group -> key(
                        group.getKey().get(0),
                        group.getValue().stream()
                                .filter(PlacedOrder::isDelivered)
                                .count(),
                        deliveryDays(group.getValue()),
                        Groups.share(group.getValue().stream(), PlacedOrder::late)))
                .toList();
    }

    static @Nullable Double deliveryDays(List<PlacedOrder> orders) {
        Double micros = Groups.mean(orders.stream(), PlacedOrder::deliveryMicros);
        return micros == null ? null : micros / Cells.MICROS_PER_DAY;
    }

    static List<List<@Nullable Object>> statusWeekend(StreamsShop shop) {
        return Groups.by(shop.orders.stream(), order -> key(order.order().status(), dayKind(order.day())))
                .entrySet()
                .stream()
                .map(group -> key(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        group.getValue().size(),
                        deliveryDays(group.getValue())))
                .toList();
    }

    private static @Nullable String dayKind(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? "weekday" : "weekend";
    }

    static List<List<@Nullable Object>> hourWeekday(StreamsShop shop) {
        return Groups.by(shop.orders.stream(), OrderStreams::hourAndWeekday).entrySet().stream()
                .map(group -> key(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        group.getValue().size()))
                .toList();
    }

    private static List<@Nullable Object> hourAndWeekday(PlacedOrder order) {
        LocalDateTime at = order.order().purchasedAt();
        return at == null
                ? key(null, null)
                : key(at.getHour(), at.getDayOfWeek().getValue());
    }
}
