package dev.vitrine.analytics.ml.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderHistoryTest {
    private static final LocalDateTime START = RandomOrders.START;

    @Test
    void takesTheApprovedOrdersOfAShop() {
        var shop = SyntheticShop.builder().orders(500).seed(3).build().build();

        OrderHistory history = OrderHistory.of(shop);

        assertThat(history.size()).isBetween(400, 500);
        assertThat(history.orders())
                .isSortedAccordingTo(
                        Comparator.comparing((PastOrder past) -> past.order().approvedAt())
                                .thenComparing(past -> past.order().id()));
        PastOrder past = history.orders().get(10);
        assertThat(past.order().goods().price()).isPositive();
        assertThat(past.order().goods().grams()).isPositive();
        assertThat(past.order().route().to().state()).isNotEmpty();
        assertThat(past.order().route().kilometres()).isNotNegative();
        assertThat(past.order().handOverBy()).isAfter(past.order().purchasedAt());
        assertThat(history.knownUntil()).isAfter(past.order().approvedAt());
    }

    @Test
    void earlierMomentKnowsNothingOfWhatCameLater() {
        OrderHistory whole = RandomOrders.history(1, 300, 60);
        LocalDateTime moment = START.plusDays(30);

        OrderHistory known = whole.asKnownAt(moment);

        assertThat(known.size()).isBetween(100, 200);
        assertThat(known.knownUntil()).isEqualTo(moment);
        assertThat(known.orders()).allSatisfy(past -> {
            assertThat(past.order().approvedAt()).isBefore(moment);
            assertThat(past.deliveredAt() == null || past.deliveredAt().isBefore(moment))
                    .isTrue();
        });
        assertThat(known.orders()).anyMatch(past -> past.handedOverAt() != null && past.deliveredAt() == null);
        assertThat(whole.asKnownAt(START.plusYears(9)).knownUntil()).isEqualTo(whole.knownUntil());
    }

    @Test
    void lateIsDecidedAtThePromise() {
        ApprovedOrder order = RandomOrders.order("A", START, START.plusHours(1), START.plusDays(5), "S", "C1");
        assertThat(new PastOrder(order, null, START.plusDays(5)).cameLate()).isFalse();
        assertThat(new PastOrder(order, null, START.plusDays(5).plusSeconds(1)).cameLate())
                .isTrue();
        assertThat(new PastOrder(order, null, null).cameLate()).isFalse();
        assertThat(new PastOrder(order, null, null).settledAt()).isEqualTo(START.plusDays(5));
        ApprovedOrder late = RandomOrders.order("A", START, START.plusDays(6), START.plusDays(5), "S", "C1");
        assertThat(new PastOrder(late, null, null).settledAt()).isEqualTo(START.plusDays(6));
    }

    @Test
    void fingerprintTellsHistoriesApart() {
        OrderHistory one = RandomOrders.history(1, 50, 30);

        assertThat(one.fingerprint())
                .isEqualTo(RandomOrders.history(1, 50, 30).fingerprint())
                .isNotEqualTo(RandomOrders.history(2, 50, 30).fingerprint())
                .isNotEqualTo(one.asKnownAt(START.plusDays(10)).fingerprint());
        ApprovedOrder unknown = new ApprovedOrder(
                "A",
                START,
                START,
                START.plusDays(5),
                null,
                null,
                new Route(new Stop(null, null, null), new Stop(null, null, null), null),
                new Goods(1, 0, 0, null, null));
        assertThat(OrderHistory.of(List.of(new PastOrder(unknown, null, null)), START.plusDays(1))
                        .fingerprint()
                        .rows())
                .isEqualTo(1);
    }

    @Test
    void impossibleHistoriesAreRefused() {
        List<PastOrder> orders = RandomOrders.orders(1, 20, 10);
        List<PastOrder> twice = new ArrayList<>(orders);
        twice.add(orders.get(0));

        assertThatThrownBy(() -> OrderHistory.of(twice, START.plusYears(1))).hasMessageContaining("is there twice");
        assertThatThrownBy(() -> OrderHistory.of(orders, START.plusDays(11)))
                .hasMessageContaining("Maybe ask a longer history for asKnownAt");
        assertThatThrownBy(() -> OrderHistory.of(orders, START)).hasMessageContaining("when the history ends");
        assertThatThrownBy(() -> new Goods(0, 1, 1, null, null)).hasMessageContaining("number of items is 0");
        assertThatThrownBy(() -> new Goods(1, -1, 1, null, null)).hasMessageContaining("price is -1.0");
        assertThatThrownBy(() -> new Goods(1, 1, 1, -2.0, null)).hasMessageContaining("weight is -2.0");
        assertThatThrownBy(() -> new Goods(1, 1, 1, 1.0, Double.NaN)).hasMessageContaining("volume is NaN");
        assertThatThrownBy(() -> new Route(new Stop(null, null, null), new Stop(null, null, null), -1.0))
                .hasMessageContaining("distance is -1.0");
    }
}
