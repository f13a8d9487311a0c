package dev.vitrine.analytics.benchmarks.race.streams;

import static dev.vitrine.analytics.benchmarks.race.streams.Groups.key;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The queries about persons. */
final class PersonStreams {

    private PersonStreams() {}

    static List<List<@Nullable Object>> rfm(StreamsShop shop) {
        return Groups.by(shop.orders.stream().filter(PlacedOrder::isDelivered), order -> key(order.person()))
                .entrySet()
                .stream()
                .map(group -> key(
                        group.getKey().get(0),
                        group.getValue().stream()
                                .map(PlacedOrder::day)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .map(Object::toString)
                                .orElse(null),
                        group.getValue().size(),
                        Groups.sum(
                                group.getValue().stream()
                                        .flatMap(o -> o.items().stream())
                                        .toList(),
                                item -> PlacedOrder.amount(item).add(PlacedOrder.orZero(item.freight())))))
                .toList();
    }

    static List<List<@Nullable Object>> cohortMonths(StreamsShop shop) {
        Map<String, YearMonth> cohorts = shop.orders.stream()
                .filter(order -> order.person() != null && order.month() != null)
                .collect(Collectors.toMap(
                        PlacedOrder::person, PlacedOrder::month, (a, b) -> a.isBefore(b) ? a : b, HashMap::new));
        return Groups.by(shop.orders.stream(), order -> cohortAndMonths(cohorts.get(order.person()), order.month()))
                .entrySet()
                .stream()
                .map(group -> key(
                        OrderStreams.text(group.getKey().get(0)),
                        group.getKey().get(1),
                        Groups.distinct(group.getValue(), PlacedOrder::person),
                        group.getValue().size()))
                .toList();
    }

    private static List<@Nullable Object> cohortAndMonths(@Nullable YearMonth cohort, @Nullable YearMonth month) {
        return cohort == null || month == null
                ? key(cohort, null)
                : key(cohort, ChronoUnit.MONTHS.between(cohort, month));
    }
}
