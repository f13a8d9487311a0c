package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.Dataset;
import dev.vitrine.analytics.model.CommerceData;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Approved orders and what became of them so far, as known at a moment; by approval, then id. Immutable and thread-safe.
 */
public final class OrderHistory implements Dataset {
    private final List<PastOrder> orders;
    private final LocalDateTime knownUntil;

    private OrderHistory(List<PastOrder> orders, LocalDateTime knownUntil) {
        this.orders = orders;
        this.knownUntil = knownUntil;
    }

    /**
     * Returns a history.
     *
     * @param knownUntil the moment at which this is known; nothing in it happened then or later
     * @throws IllegalArgumentException if two orders have one id, or something happened later
     */
    public static OrderHistory of(List<PastOrder> orders, LocalDateTime knownUntil) {
        Set<String> ids = new HashSet<>();
        for (PastOrder past : orders) {
            if (!ids.add(past.order().id())) {
                throw new IllegalArgumentException(
                        "the order '" + past.order().id() + "' is there twice; expected different ids.");
            }
            if (!past.asKnownBefore(knownUntil).equals(past)
                    || !past.order().approvedAt().isBefore(knownUntil)) {
                throw new IllegalArgumentException("something happened to the order '"
                        + past.order().id() + "' at " + knownUntil
                        + " or later, when the history ends. Maybe ask a longer history for asKnownAt.");
            }
        }
        return new OrderHistory(
                orders.stream()
                        .sorted(Comparator.comparing(
                                        (PastOrder past) -> past.order().approvedAt())
                                .thenComparing(past -> past.order().id()))
                        .toList(),
                knownUntil);
    }

    /**
     * Returns a shop's orders. Orders without id, order time, approval, promise or items are left out; an order of
     * several sellers goes by its first item, an order's hand-over is due with its last. Distances are between the
     * postal codes' points.
     */
    public static OrderHistory of(CommerceData data) {
        List<PastOrder> orders = ShopOrders.of(data);
        LocalDateTime last = orders.stream()
                .flatMap(OrderHistory::times)
                .max(Comparator.naturalOrder())
                .orElse(LocalDateTime.MIN);
        return of(orders, orders.isEmpty() ? last : last.plusSeconds(1));
    }

    private static Stream<LocalDateTime> times(PastOrder past) {
        return Stream.of(past.order().approvedAt(), past.handedOverAt(), past.deliveredAt())
                .flatMap(Stream::ofNullable);
    }

    /** Returns what was known of it at an earlier moment: orders approved before, and what had become of them. */
    public OrderHistory asKnownAt(LocalDateTime moment) {
        List<PastOrder> known = orders.stream()
                .filter(past -> past.order().approvedAt().isBefore(moment))
                .map(past -> past.asKnownBefore(moment))
                .toList();
        return new OrderHistory(known, moment.isBefore(knownUntil) ? moment : knownUntil);
    }

    /** Returns the orders, by approval, then id. */
    public List<PastOrder> orders() {
        return orders;
    }

    /** Returns the moment at which this is known. */
    public LocalDateTime knownUntil() {
        return knownUntil;
    }

    @Override
    public int size() {
        return orders.size();
    }

    @Override
    public DataFingerprint fingerprint() {
        DataDigest digest = DataFingerprint.digest("orders approved before " + knownUntil);
        for (PastOrder past : orders) {
            ApprovedOrder order = past.order();
            Goods goods = order.goods();
            add(digest, order.id(), order.seller());
            add(digest, order.purchasedAt(), order.approvedAt(), order.promisedAt(), order.handOverBy());
            add(digest, past.handedOverAt(), past.deliveredAt());
            for (Stop stop : List.of(order.route().from(), order.route().to())) {
                add(digest, stop.zip(), stop.city(), stop.state());
            }
            digest.add(number(order.route().kilometres()))
                    .add(goods.items())
                    .add(goods.price())
                    .add(goods.freight())
                    .add(number(goods.grams()))
                    .add(number(goods.cubicCentimetres()));
        }
        return digest.fingerprint(size());
    }

    private static void add(DataDigest digest, @Nullable String... texts) {
        for (String text : texts) {
            digest.add(text == null ? 0L : 1L).add(text == null ? "" : text);
        }
    }

    private static void add(DataDigest digest, @Nullable LocalDateTime... times) {
        for (LocalDateTime time : times) {
            digest.add(time == null ? Long.MIN_VALUE : time.toEpochSecond(ZoneOffset.UTC));
        }
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
