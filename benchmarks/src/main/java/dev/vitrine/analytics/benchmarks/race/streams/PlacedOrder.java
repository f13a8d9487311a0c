package dev.vitrine.analytics.benchmarks.race.streams;

import dev.vitrine.analytics.model.Order;
import dev.vitrine.analytics.model.OrderItem;
import dev.vitrine.analytics.model.Payment;
import dev.vitrine.analytics.model.Review;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An order with all that belongs to it, as a service has it in memory. */
record PlacedOrder(
        Order order,
        @Nullable String person,
        @Nullable String state,
        List<OrderItem> items,
        List<Payment> payments,
        List<Review> reviews) {

    @Nullable
    YearMonth month() {
        LocalDateTime at = order.purchasedAt();
        return at == null ? null : YearMonth.from(at);
    }

    @Nullable
    LocalDate day() {
        LocalDateTime at = order.purchasedAt();
        return at == null ? null : at.toLocalDate();
    }

    boolean isDelivered() {
        return "delivered".equals(order.status());
    }

    /** Tells whether the order was late, or null if it is not judged. */
    @Nullable
    Boolean late() {
        LocalDateTime delivered = order.deliveredAt();
        LocalDateTime estimated = order.estimatedAt();
        if (!isDelivered() || delivered == null || estimated == null) {
            return null;
        }
        return delivered.isAfter(estimated);
    }

    /** Returns the time from purchase to delivery in microseconds, or null if it is not known. */
    @Nullable
    Long deliveryMicros() {
        LocalDateTime purchased = order.purchasedAt();
        LocalDateTime delivered = order.deliveredAt();
        if (!isDelivered() || purchased == null || delivered == null) {
            return null;
        }
        return micros(purchased, delivered);
    }

    /** Returns how late the order was in microseconds. */
    long lateMicros() {
        return micros(Objects.requireNonNull(order.estimatedAt()), Objects.requireNonNull(order.deliveredAt()));
    }

    private static long micros(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toNanos() / 1000;
    }

    static BigDecimal revenue(OrderItem item) {
        Integer quantity = item.quantity();
        return quantity == null || quantity <= 0 ? BigDecimal.ZERO : amount(item);
    }

    static BigDecimal amount(OrderItem item) {
        Integer quantity = item.quantity();
        BigDecimal price = item.unitPrice();
        return quantity == null || price == null ? BigDecimal.ZERO : price.multiply(BigDecimal.valueOf(quantity));
    }

    static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
