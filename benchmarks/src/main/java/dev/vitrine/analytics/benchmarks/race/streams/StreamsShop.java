package dev.vitrine.analytics.benchmarks.race.streams;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Customer;
import dev.vitrine.analytics.model.OrderItem;
import dev.vitrine.analytics.model.Payment;
import dev.vitrine.analytics.model.Product;
import dev.vitrine.analytics.model.Review;
import dev.vitrine.analytics.model.Seller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A data set as records: orders with what belongs to them, and the catalogue by row. */
final class StreamsShop {
    final List<PlacedOrder> orders;
    final List<Product> products;
    final List<Seller> sellers;

    StreamsShop(CommerceData data) {
        List<Customer> customers = data.customers().rows().toList();
        Map<Integer, List<OrderItem>> items =
                data.items().rows().collect(Collectors.groupingBy(item -> Objects.requireNonNull(item.order())));
        Map<Integer, List<Payment>> payments =
                data.payments().rows().collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.order())));
        Map<Integer, List<Review>> reviews =
                data.reviews().rows().collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.order())));
        products = data.products().rows().toList();
        sellers = data.sellers().rows().toList();
        orders = data.orders()
                .rows()
                .map(order -> {
                    Customer customer = order.customer() == null ? null : customers.get(order.customer());
                    Integer person = customer == null ? null : customer.person();
                    return new PlacedOrder(
                            order,
                            person == null ? null : data.persons().value(person),
                            customer == null ? null : customer.state(),
                            items.getOrDefault(order.row(), List.of()),
                            payments.getOrDefault(order.row(), List.of()),
                            reviews.getOrDefault(order.row(), List.of()));
                })
                .toList();
    }

    @Nullable
    String categoryOf(OrderItem item) {
        return item.product() == null ? null : products.get(item.product()).category();
    }

    @Nullable
    String productOf(OrderItem item) {
        return item.product() == null ? null : products.get(item.product()).id();
    }

    @Nullable
    String sellerOf(OrderItem item) {
        return item.seller() == null ? null : sellers.get(item.seller()).id();
    }
}
