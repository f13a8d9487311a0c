package dev.vitrine.analytics.ml.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.feature.FeatureSet;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryNetworkTest {
    /** A Monday. */
    private static final LocalDateTime START = LocalDateTime.of(2020, 1, 6, 0, 0);

    private final DeliveryNetwork network = DeliveryNetwork.startingAt(START, WorkingDays.withoutHolidays());

    private static ApprovedOrder order(String id, LocalDateTime approved, int promisedDays) {
        return RandomOrders.order(id, approved, approved, approved.plusDays(promisedDays), "S", "C1");
    }

    /** Tells of so many orders a day, each handed over after one day and delivered after so many. */
    private void live(String prefix, int firstDay, int lastDay, int daysToDelivery) {
        for (int day = firstDay; day < lastDay; day++) {
            LocalDateTime now = START.plusDays(day);
            if (day - daysToDelivery >= firstDay) {
                IntStream.range(0, 5)
                        .forEach(i -> network.delivered(prefix + (now.getDayOfYear() - daysToDelivery) + i, now));
            }
            IntStream.range(0, 5).forEach(i -> network.handedOver(prefix + (now.getDayOfYear() - 1) + i, now));
            IntStream.range(0, 5).forEach(i -> network.approved(order(prefix + now.getDayOfYear() + i, now, 7)));
        }
    }

    @Test
    void lateIsSeenAtThePromiseBeforeAnythingComes() {
        ApprovedOrder stuck = order("stuck", START, 3);
        network.approved(stuck);
        network.advanceTo(START.plusDays(2));
        double before = network.view(order("A", START.plusDays(2), 9)).lateShare();
        network.advanceTo(START.plusDays(4));
        OrderView view = network.view(order("A", START.plusDays(4), 9));

        assertThat(view.lateShare()).isGreaterThan(before + 0.1);
        assertThat(view.lateShareToState()).isGreaterThan(before);
        assertThat(view.lateShareOfSeller()).isGreaterThan(before);
        assertThat(view.overdueShare()).isCloseTo(1 / 51.0, within(1e-12));
        assertThat(view.overdueShareToState()).isGreaterThan(0.3);
        assertThat(network.moving()).isEqualTo(1);
    }

    @Test
    void usualTimeIsLearnedAndPaceShowsAStoppageWithinDays() {
        live("a", 0, 40, 5);
        LocalDateTime calm = START.plusDays(40);
        network.advanceTo(calm);
        OrderView before = network.view(order("x", calm, 7));
        // Nothing is delivered any more.
        network.advanceTo(calm.plusDays(5));
        OrderView after = network.view(order("x", calm.plusDays(5), 7));

        assertThat(before.usualTime()).isBetween(3.0, 5.0);
        assertThat(before.timeAtRoutePace() / before.usualTime()).isBetween(0.6, 1.3);
        assertThat(after.usualTime()).isCloseTo(before.usualTime(), within(0.1));
        assertThat(after.timeAtRoutePace()).isGreaterThan(1.5 * before.timeAtRoutePace());
        assertThat(after.timeAtDistrictPace()).isGreaterThan(1.5 * before.timeAtDistrictPace());
        assertThat(after.approvedPerDelivery()).isPositive();
        assertThat(after.movingPerDeliveryToState()).isGreaterThan(before.movingPerDeliveryToState());
    }

    @Test
    void eventsOfUnknownOrdersAndSecondHandOversAreNotLookedAt() {
        network.handedOver("nobody", START.plusDays(1));
        network.delivered("nobody", START.plusDays(1));
        network.approved(order("A", START.plusDays(1), 9));
        network.handedOver("A", START.plusDays(2));
        double usual = network.view(order("B", START.plusDays(3), 9)).usualTime();
        network.handedOver("A", START.plusDays(3));

        assertThat(network.view(order("B", START.plusDays(3), 9)).usualTime()).isEqualTo(usual);
        assertThat(network.now()).isEqualTo(START.plusDays(3));
    }

    @Test
    void newsToldLateCountFromWhenTheyAreTold() {
        network.approved(order("A", START.plusDays(1), 9));
        network.advanceTo(START.plusDays(8));

        network.delivered("A", START.plusDays(3));

        assertThat(network.now()).isEqualTo(START.plusDays(8));
        assertThat(network.moving()).isZero();
    }

    @Test
    void lostOrdersAreForgotten() {
        network.approved(order("A", START, 5));
        network.advanceTo(START.plusDays(50));
        assertThat(network.moving()).isEqualTo(1);
        network.advanceTo(START.plusDays(51));
        assertThat(network.moving()).isZero();
        network.delivered("A", START.plusDays(60));
    }

    @Test
    void promiseBeforeTheApprovalIsDueAtOnce() {
        network.approved(order("A", START, -2));
        network.advanceTo(START.plusHours(1));

        assertThat(network.view(order("B", START.plusHours(1), 5)).lateShare()).isGreaterThan(0.2);
        assertThat(network.view(order("B", START.plusHours(1), -2)).promisedTime())
                .isNegative();
    }

    @Test
    void lookingChangesNothingAndCopiesGoTheirOwnWay() {
        live("a", 0, 20, 4);
        ApprovedOrder asked = order("x", START.plusDays(20), 7);
        double[] first = DelayFeatures.atApproval().valuesOf(network.view(asked));
        DeliveryNetwork copy = network.copy();
        assertThat(DelayFeatures.atApproval().valuesOf(network.view(asked))).containsExactly(first);
        assertThat(DelayFeatures.atApproval().valuesOf(copy.view(asked))).containsExactly(first);

        copy.advanceTo(START.plusDays(30));

        assertThat(DelayFeatures.atApproval().valuesOf(network.view(asked))).containsExactly(first);
        network.advanceTo(START.plusDays(30));
        ApprovedOrder later = order("y", START.plusDays(30), 7);
        assertThat(DelayFeatures.atApproval().valuesOf(copy.view(later)))
                .containsExactly(DelayFeatures.atApproval().valuesOf(network.view(later)));
        assertThat(copy.workingDays().holidays()).isEmpty();
    }

    @Test
    void copyMadeJustWhenAPromiseIsDueCountsItOnce() {
        network.approved(order("late", START, 3));
        network.advanceTo(START.plusDays(3));
        network.approved(order("due at once", START.plusDays(3), -1));
        DeliveryNetwork copy = network.copy();

        network.advanceTo(START.plusDays(4));
        copy.advanceTo(START.plusDays(4));

        ApprovedOrder later = order("y", START.plusDays(4), 7);
        assertThat(DelayFeatures.atApproval().valuesOf(copy.view(later)))
                .containsExactly(DelayFeatures.atApproval().valuesOf(network.view(later)));
    }

    @Test
    void unknownIsMissingOrTypical() {
        ApprovedOrder unknown = new ApprovedOrder(
                "A",
                START,
                START,
                START.plusDays(5),
                null,
                null,
                new Route(new Stop(null, null, null), new Stop("1", null, null), null),
                new Goods(1, 20, 5, null, null));
        OrderView view = network.view(unknown);

        assertThat(view.handOverTime()).isNaN();
        assertThat(view.kilometres()).isEqualTo(1000);
        assertThat(view.order()).isEqualTo(unknown);
        double[] values = DelayFeatures.atApproval().valuesOf(view);
        assertThat(Arrays.stream(values).filter(Double::isNaN).count()).isEqualTo(4);
        assertThat(Arrays.stream(values).noneMatch(Double::isInfinite)).isTrue();
        ApprovedOrder within = new ApprovedOrder(
                "A",
                START,
                START,
                START.plusDays(5),
                null,
                "S",
                new Route(new Stop(null, null, "SP"), new Stop(null, null, "SP"), null),
                new Goods(1, 20, 5, null, null));
        assertThat(network.view(within).kilometres()).isEqualTo(150);
    }

    @Test
    void featuresOfTheApprovalAreTooLateForThePurchase() {
        var features = DelayFeatures.atApproval().features();

        assertThatThrownBy(() -> FeatureSet.at(OrderMoment.PURCHASED, features))
                .hasMessageContaining("'promise-over-usual-time' is known at APPROVED");
        assertThat(DelayFeatures.atApproval().moment()).isEqualTo(OrderMoment.APPROVED);
        assertThat(OrderMoment.valueOf("DELIVERED").compareTo(OrderMoment.HANDED_OVER))
                .isPositive();
    }

    @Test
    void viewTellsTimesAndShares() {
        live("a", 0, 30, 4);
        ApprovedOrder asked = RandomOrders.order(
                "x", START.plusDays(30), START.plusDays(30).plusHours(6), START.plusDays(37), "S", "C1");
        OrderView view = network.view(asked);

        assertThat(view.approvalHours()).isEqualTo(6);
        assertThat(view.promisedTime()).isBetween(4.5, 5.2);
        assertThat(view.handOverTime()).isBetween(1.0, 3.1);
        assertThat(view.surge()).isBetween(0.5, 2.5);
        assertThat(view.approvedPerDeliveryToState()).isBetween(0.5, 2.5);
        assertThat(view.lateShareLong()).isLessThan(0.07);
        assertThat(view.lateShareOnRoute()).isLessThan(0.07);
        assertThat(view.lateShareToDistrict()).isLessThan(0.07);
        assertThat(view.lateShareToDistrictLong()).isLessThan(0.07);
        assertThat(view.lateShareToCity()).isLessThan(0.07);
        network.delivered("a360", START.plusDays(31));
    }
}
