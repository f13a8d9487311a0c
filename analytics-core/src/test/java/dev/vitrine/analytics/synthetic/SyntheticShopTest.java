package dev.vitrine.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.fixture.ShopRows;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Order;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Orders;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticShopTest {
    private static final CommerceData SHOP = shop(5_000, 42).build();

    private static SyntheticShop shop(long orders, long seed) {
        return SyntheticShop.builder().orders(orders).seed(seed).build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1_000})
    void shopHasAsManyOrdersAsAskedFor(int orders) {
        CommerceData data = shop(orders, 1).build();
        assertThat(data.orders().size()).isEqualTo(orders);
        assertThat(data.customers().size()).isEqualTo(orders);
        assertThat(data.persons().size()).isBetween(1, orders);
        assertThat(data.payments().size()).isGreaterThanOrEqualTo(orders);
        assertThat(data.products().size()).isGreaterThanOrEqualTo(20);
        assertThat(data.sellers().size()).isGreaterThanOrEqualTo(5);
        assertThat(data.places().size()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void sameSeedGivesTheSameShop() {
        assertThat(ShopRows.of(shop(5_000, 42).build())).isEqualTo(ShopRows.of(SHOP));
    }

    @Test
    void otherSeedGivesAnotherShop() {
        CommerceData other = shop(5_000, 43).build();
        assertThat(other.orders().id().value(0)).isNotEqualTo(SHOP.orders().id().value(0));
        assertThat(other.orders().purchasedAt().value(0))
                .isNotEqualTo(SHOP.orders().purchasedAt().value(0));
        assertThat(other.products().id().value(0))
                .isNotEqualTo(SHOP.products().id().value(0));
        assertThat(other.places().latitude().value(0))
                .isNotEqualTo(SHOP.places().latitude().value(0));
    }

    @Test
    void identifiersAreThirtyTwoHexadecimalDigitsAndUnique() {
        Set<String> ids = new HashSet<>();
        SHOP.orders().rows().forEach(order -> ids.add(order.id()));
        SHOP.customers().rows().forEach(customer -> ids.add(customer.id()));
        SHOP.reviews().rows().forEach(review -> ids.add(review.id()));
        SHOP.products().rows().forEach(product -> ids.add(product.id()));
        SHOP.sellers().rows().forEach(seller -> ids.add(seller.id()));
        IntStream.range(0, SHOP.persons().size())
                .forEach(row -> ids.add(SHOP.persons().value(row)));
        assertThat(ids)
                .hasSize(SHOP.orders().size()
                        + SHOP.customers().size()
                        + SHOP.reviews().size()
                        + SHOP.products().size()
                        + SHOP.sellers().size()
                        + SHOP.persons().size())
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void everyOrderHasItsOwnCustomerRecordAndPersonsAppearInOrder() {
        int next = 0;
        for (int row = 0; row < SHOP.orders().size(); row++) {
            assertThat(SHOP.orders().customer().target(row)).isEqualTo(row);
            int person = SHOP.customers().person().target(row);
            assertThat(person).isLessThanOrEqualTo(next);
            next = Math.max(next, person + 1);
        }
        assertThat(next).isEqualTo(SHOP.persons().size());
    }

    @Test
    void rowsOfOneOrderStandTogetherInItsSequence() {
        assertThat(SHOP.items().rows().map(item -> item.order() * 10L + item.number()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(SHOP.payments().rows().map(payment -> payment.order() * 10L + payment.sequence()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(SHOP.reviews().rows().map(review -> review.order())).isSorted();
        assertThat(SHOP.items().rows()).allMatch(item -> item.quantity() == 1);
    }

    @Test
    void paymentsSumToPricesAndFreight() {
        long[] due = new long[SHOP.orders().size()];
        boolean[] listed = new boolean[due.length];
        for (int row = 0; row < SHOP.items().size(); row++) {
            int order = SHOP.items().order().target(row);
            listed[order] = true;
            due[order] += SHOP.items().unitPrice().unscaled(row)
                    + SHOP.items().freight().unscaled(row);
        }
        long[] paid = new long[due.length];
        for (int row = 0; row < SHOP.payments().size(); row++) {
            assertThat(SHOP.payments().value().unscaled(row)).isPositive();
            paid[SHOP.payments().order().target(row)] += SHOP.payments().value().unscaled(row);
        }
        for (int order = 0; order < due.length; order++) {
            assertThat(paid[order]).isPositive();
            if (listed[order]) {
                assertThat(paid[order]).isEqualTo(due[order]);
            } else {
                assertThat(SHOP.orders().statusOf(order))
                        .isIn(OrderStatus.CANCELED, OrderStatus.UNAVAILABLE, OrderStatus.CREATED);
            }
        }
    }

    @Test
    void onlyCreditCardsArePaidInInstalments() {
        assertThat(SHOP.payments().rows())
                .allMatch(payment -> payment.installments() == 1 || "credit_card".equals(payment.type()));
        assertThat(SHOP.payments().rows()).allMatch(payment -> payment.installments() >= 1);
        assertThat(SHOP.payments().type().dictionary())
                .containsExactly("boleto", "credit_card", "debit_card", "voucher");
    }

    @Test
    void everyStepOfAnOrderComesAfterTheOneBefore() {
        assertThat(SHOP.orders().rows()).allSatisfy(order -> {
            List<LocalDateTime> steps = new ArrayList<>();
            steps.add(order.purchasedAt());
            steps.add(order.approvedAt());
            steps.add(order.shippedAt());
            steps.add(order.deliveredAt());
            steps.removeIf(Objects::isNull);
            assertThat(steps).isSorted();
            assertThat(order.estimatedAt())
                    .isAfter(order.purchasedAt())
                    .isEqualTo(order.estimatedAt().toLocalDate().atStartOfDay());
        });
    }

    @Test
    void stepsThatHaveNotHappenedAreMissing() {
        Orders orders = shop(40_000, 5).build().orders();
        for (int row = 0; row < orders.size(); row++) {
            OrderStatus status = orders.statusOf(row);
            Order order = orders.row(row);
            boolean shipped = status == OrderStatus.DELIVERED || status == OrderStatus.SHIPPED;
            assertThat(order.deliveredAt() != null).isEqualTo(status == OrderStatus.DELIVERED);
            assertThat(order.shippedAt() != null).isEqualTo(shipped);
            if (status != OrderStatus.CANCELED) {
                assertThat(order.approvedAt() != null).isEqualTo(status != OrderStatus.CREATED);
            }
        }
        assertThat(orders.status().dictionary())
                .containsExactly(
                        "approved",
                        "canceled",
                        "created",
                        "delivered",
                        "invoiced",
                        "processing",
                        "shipped",
                        "unavailable");
    }

    @Test
    void reviewIsAskedForOnTheDayAfterDelivery() {
        Set<Integer> seen = new HashSet<>();
        for (int row = 0; row < SHOP.reviews().size(); row++) {
            int order = SHOP.reviews().order().target(row);
            assertThat(SHOP.reviews().answeredAt().micros(row))
                    .isGreaterThan(SHOP.reviews().createdAt().micros(row));
            if (seen.add(order)) {
                DateTimeColumn due = SHOP.orders().deliveredAt().isMissing(order)
                        ? SHOP.orders().estimatedAt()
                        : SHOP.orders().deliveredAt();
                assertThat(SHOP.reviews().createdAt().value(row))
                        .isEqualTo(due.value(order).toLocalDate().plusDays(1).atStartOfDay());
            }
        }
    }

    @Test
    void ordersAreNumberedByTheDayOfPurchaseWithinThePeriod() {
        LocalDate from = LocalDate.of(2024, 2, 28);
        LocalDate to = LocalDate.of(2024, 3, 2);
        Orders orders = SyntheticShop.builder()
                .orders(500)
                .from(from)
                .to(to)
                .build()
                .build()
                .orders();
        List<LocalDate> days =
                orders.rows().map(order -> order.purchasedAt().toLocalDate()).toList();
        assertThat(days)
                .isSorted()
                .contains(from, LocalDate.of(2024, 2, 29), to)
                .allMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }

    @Test
    void periodOfOneDayIsEnough() {
        LocalDate day = LocalDate.of(2024, 11, 29);
        Orders orders = SyntheticShop.builder()
                .orders(50)
                .from(day)
                .to(day)
                .build()
                .build()
                .orders();
        assertThat(orders.rows())
                .allMatch(order -> order.purchasedAt().toLocalDate().equals(day));
    }

    @Test
    void progressEndsWithAllOrdersTold() {
        List<ProgressUpdate> updates = new ArrayList<>();
        shop(3_000, 1).build(updates::add, Cancellation.create());
        assertThat(updates).last().isEqualTo(new ProgressUpdate("orders", 3_000, 3_000));
        assertThat(updates).extracting(ProgressUpdate::done).isSorted();
    }

    @Test
    void cancelledBuildEnds() {
        Cancellation cancellation = Cancellation.create();
        cancellation.cancel();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> SyntheticShop.ofDefaults().build(Progress.none(), cancellation));
    }
}
