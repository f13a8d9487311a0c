package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** How long orders take. */
class DeliveryTimesTest {

    private static DeliveryTimes times(ShopFixture shop) {
        return DeliveryTimes.analysis().run(MemoryEngine.of(shop.build()));
    }

    private static ShopFixture threeOrders() {
        return shop().order("o1")
                .in("SP")
                .on("2020-01-01")
                .approved("2020-01-02")
                .shipped("2020-01-04")
                .delivered("2020-01-08")
                .promised("2020-01-10")
                .status("delivered")
                .order("o2")
                .in("AM")
                .on("2020-01-10")
                .approved("2020-01-13")
                .shipped("2020-01-12")
                .delivered("2020-01-30")
                .promised("2020-01-20")
                .status("delivered")
                .order("o3")
                .in("SP")
                .on("2020-02-01")
                .promised("2020-02-09")
                .status("delivered");
    }

    @Test
    void stagesAreMeasuredWhereBothTimesAreKnown() {
        DeliveryTimes found = times(threeOrders());
        assertThat(found.stages()).extracting(StageTime::stage).containsExactly(Stage.values());
        StageTime handling = found.stages().get(1);
        assertThat(handling).isEqualTo(new StageTime(Stage.APPROVAL_TO_CARRIER, 2, 1, 1, 0.5, 0.5, 1.7));
        assertThat(found.stages().get(3))
                .isEqualTo(new StageTime(Stage.PURCHASE_TO_CUSTOMER, 2, 1, 0, 13.5, 13.5, 18.7));
        assertThat(found.stages().get(5).averageDays()).isEqualTo((-2 + 10) / 2.0);
    }

    @Test
    void meansOfConsecutiveStagesAddUp() {
        DeliveryTimes found = times(threeOrders());
        double parts = found.stages().subList(0, 3).stream()
                .mapToDouble(StageTime::averageDays)
                .sum();
        assertThat(parts).isCloseTo(found.stages().get(3).averageDays(), within(1e-12));
    }

    @Test
    void missingTimesAreNeverFilledIn() {
        assertThat(times(threeOrders()).notes())
                .contains(
                        "From purchase to approval, 1 of 3 delivered orders lack a time and are left out.",
                        "From approval to carrier, 1 of 2 orders have the end before the start; they count as recorded.")
                .noneMatch(note -> note.startsWith("From promise to customer") && note.contains("before the start"));
    }

    @Test
    void slowestStatesComeFirst() {
        DeliveryTimes found = times(threeOrders());
        assertThat(found.states())
                .containsExactly(
                        new StateDelivery("AM", 1, 20, 20, 20, 10.0, 10.0),
                        new StateDelivery("SP", 1, 7, 7, 7, 8.5, -2.0));
    }

    @Test
    void monthsNearTheEndAreNotSettled() {
        DeliveryTimes found = times(threeOrders());
        assertThat(found.months())
                .containsExactly(
                        new MonthDelivery(YearMonth.of(2020, 1), 2, 2, 0, false, 13.5, 13.5, 18.7, 9.5),
                        new MonthDelivery(YearMonth.of(2020, 2), 1, 1, 0, false, null, null, null, 8.0));
        assertThat(found.notes())
                .last()
                .asString()
                .startsWith("Not settled: 2020-01, 2020-02. They ended less than 20 days before 2020-02-02");
    }

    @Test
    void monthsAreSettledOnceNearlyAllDeliveriesHadTime() {
        ShopFixture shop = threeOrders().order("o4").on("2020-02-19").status("shipped");
        assertThat(times(shop).months()).extracting(MonthDelivery::settled).containsExactly(true, false);
        assertThat(times(shop).months().get(1).open()).isEqualTo(1);
        assertThat(DeliveryTimes.analysis()
                        .asOf(LocalDate.of(2020, 3, 20))
                        .run(MemoryEngine.of(shop.build()))
                        .months())
                .extracting(MonthDelivery::settled)
                .containsExactly(true, true);
    }

    @Test
    void laterOrdersAreLeftOut() {
        MemoryEngine engine = MemoryEngine.of(threeOrders().build());
        DeliveryTimes found =
                DeliveryTimes.analysis().asOf(LocalDate.of(2020, 1, 9)).run(engine);
        assertThat(found.stages().get(3).orders()).isEqualTo(1);
        DeliveryTimes before =
                DeliveryTimes.analysis().asOf(LocalDate.of(2019, 12, 31)).run(engine);
        assertThat(before.months()).isEmpty();
        assertThat(before.notes()).containsExactly("No delivered order has times: there are 0 orders, 0 delivered.");
    }

    @Test
    void canceledOrdersHaveNoDelivery() {
        DeliveryTimes found = times(shop().order("o1").on("2020-01-01").status("canceled"));
        assertThat(found.stages()).allSatisfy(stage -> {
            assertThat(stage.orders()).isZero();
            assertThat(stage.averageDays()).isNull();
            assertThat(stage.medianDays()).isNull();
            assertThat(stage.p90Days()).isNull();
        });
        assertThat(found.states()).isEmpty();
        assertThat(found.months())
                .containsExactly(new MonthDelivery(YearMonth.of(2020, 1), 1, 0, 0, false, null, null, null, null));
        assertThat(found.notes()).containsExactly("No delivered order has times: there are 1 orders, 0 delivered.");
    }

    @Test
    void ordersWithoutATimeOfPurchaseAreInNoMonth() {
        DeliveryTimes found = times(threeOrders().order("o4").status("delivered"));
        assertThat(found.months()).hasSize(2);
        assertThat(found.notes()).last().isEqualTo("1 orders have no time of purchase and are in no month.");
    }

    @Test
    void anEmptyShopHasNoTimes() {
        DeliveryTimes found = DeliveryTimes.analysis().run(MemoryEngine.of(RandomShop.of(1, 0, 0)));
        assertThat(found.stages()).hasSize(Stage.values().length);
        assertThat(found.tables()).hasSize(3);
        assertThat(found.months()).isEmpty();
    }

    @Test
    void tablesSpellStagesAndMonths() {
        DeliveryTimes found = times(threeOrders());
        assertThat(found.tables().get(0).toCsv())
                .startsWith(
                        "stage,orders,unknown,negative,averageDays,medianDays,p90Days\npurchase to approval,2,1,0,2.0,");
        assertThat(found.tables().get(1).toCsv()).contains("\nAM,1,20.0,20.0,20.0,10.0,10.0\n");
        assertThat(found.tables().get(2).toCsv()).contains("\n2020-02,1,1,0,false,,,,8.0\n");
    }
}
