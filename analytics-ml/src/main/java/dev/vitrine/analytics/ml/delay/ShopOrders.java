package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.geography.Coordinate;
import dev.vitrine.analytics.geography.Coordinates;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Customer;
import dev.vitrine.analytics.model.Order;
import dev.vitrine.analytics.model.OrderItem;
import dev.vitrine.analytics.model.Product;
import dev.vitrine.analytics.model.Seller;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders of a shop as models of delay see them. */
final class ShopOrders {
    private final CommerceData data;
    private final Coordinates coordinates;
    private final Map<Integer, List<OrderItem>> itemsByOrder = new HashMap<>();

    private ShopOrders(CommerceData data) {
        this.data = data;
        this.coordinates = Coordinates.of(data);
        data.items().rows().forEach(item -> {
            if (item.order() != null) {
                itemsByOrder
                        .computeIfAbsent(item.order(), order -> new ArrayList<>())
                        .add(item);
            }
        });
    }

    static List<PastOrder> of(CommerceData data) {
        ShopOrders orders = new ShopOrders(data);
        return data.orders().rows().map(orders::past).flatMap(Optional::stream).toList();
    }

    private Optional<PastOrder> past(Order order) {
        List<OrderItem> items = itemsByOrder.getOrDefault(order.row(), List.of());
        LocalDateTime purchased = order.purchasedAt();
        LocalDateTime approved = order.approvedAt();
        LocalDateTime promised = order.estimatedAt();
        if (order.id() == null || purchased == null || approved == null || promised == null || items.isEmpty()) {
            return Optional.empty();
        }
        OrderItem first = items.stream()
                .min(Comparator.comparing(
                        (OrderItem item) -> item.number() == null ? Integer.MAX_VALUE : item.number()))
                .orElseThrow();
        Seller seller = first.seller() == null ? null : data.sellers().row(first.seller());
        Customer customer = order.customer() == null ? null : data.customers().row(order.customer());
        LocalDateTime handOverBy = items.stream()
                .map(OrderItem::shippingLimitAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        ApprovedOrder known = new ApprovedOrder(
                order.id(),
                purchased,
                approved,
                promised,
                handOverBy,
                seller == null ? null : seller.id(),
                route(seller, customer),
                goods(items));
        // A shop's clocks disagree at times; no step is before the one before it.
        LocalDateTime shipped = later(order.shippedAt(), approved);
        LocalDateTime delivered = later(order.deliveredAt(), shipped == null ? approved : shipped);
        return Optional.of(new PastOrder(known, shipped, delivered));
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime time, LocalDateTime earliest) {
        return time == null || time.isAfter(earliest) ? time : earliest.plusSeconds(1);
    }

    private Route route(@Nullable Seller seller, @Nullable Customer customer) {
        Stop from = seller == null
                ? new Stop(null, null, null)
                : new Stop(seller.zipPrefix(), seller.city(), seller.state());
        Stop to = customer == null
                ? new Stop(null, null, null)
                : new Stop(customer.zipPrefix(), customer.city(), customer.state());
        Optional<Coordinate> start = Optional.ofNullable(from.zip()).flatMap(coordinates::find);
        Optional<Coordinate> end = Optional.ofNullable(to.zip()).flatMap(coordinates::find);
        Double kilometres =
                start.isPresent() && end.isPresent() ? (Double) start.get().kilometresTo(end.get()) : null;
        return new Route(from, to, kilometres);
    }

    private Goods goods(List<OrderItem> items) {
        double price = 0;
        double freight = 0;
        double grams = 0;
        double volume = 0;
        for (OrderItem item : items) {
            int units = item.quantity() == null ? 1 : Math.max(1, item.quantity());
            price += item.unitPrice() == null ? 0 : item.unitPrice().doubleValue() * units;
            freight += item.freight() == null ? 0 : item.freight().doubleValue();
            Product product = item.product() == null ? null : data.products().row(item.product());
            grams += product == null || product.weightGrams() == null ? Double.NaN : product.weightGrams() * units;
            volume += volume(product) * units;
        }
        return new Goods(
                items.size(),
                Math.max(0, price),
                Math.max(0, freight),
                Double.isNaN(grams) ? null : (Double) grams,
                Double.isNaN(volume) ? null : (Double) volume);
    }

    private static double volume(@Nullable Product product) {
        if (product == null || product.lengthCm() == null || product.heightCm() == null || product.widthCm() == null) {
            return Double.NaN;
        }
        return product.lengthCm() * product.heightCm() * product.widthCm();
    }
}
