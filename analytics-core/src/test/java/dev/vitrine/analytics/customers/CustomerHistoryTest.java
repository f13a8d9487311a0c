package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** New and returning customers, repeat purchases and pauses, counted by hand. */
class CustomerHistoryTest {
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

    /** Ann buys on January 1 (twice), 11 and 31, Bob on January 5 and April 30, Cid on March 2. */
    private static MemoryEngine story() {
        ShopFixture shop = shop().order("o1")
                .by("ann")
                .on("2020-01-01")
                .item("p", 1, "10.00")
                .order("o2")
                .by("ann")
                .on("2020-01-01T18:00")
                .item("p", 1, "2.00")
                .order("o3")
                .by("bob")
                .on("2020-01-05")
                .item("p", 1, "20.00")
                .order("o4")
                .by("ann")
                .on("2020-01-11")
                .item("p", 1, "3.00")
                .order("o5")
                .by("ann")
                .on("2020-01-31")
                .item("p", 1, "5.00")
                .order("o6")
                .by("cid")
                .on("2020-03-02")
                .item("p", 1, "6.00")
                .order("o7")
                .by("bob")
                .on("2020-04-30")
                .item("p", 1, "8.00");
        return MemoryEngine.of(shop.build());
    }

    @Test
    void whoBoughtInAnEarlierMonthReturns() {
        NewAndReturning found = NewAndReturning.analysis().run(story());

        assertThat(found.asOf()).isEqualTo(MAY);
        assertThat(found.months())
                .extracting(CustomerMonth::month)
                .containsExactly(
                        YearMonth.of(2020, 1), YearMonth.of(2020, 2), YearMonth.of(2020, 3), YearMonth.of(2020, 4));
        CustomerMonth january = found.months().get(0);
        assertThat(january.newCustomers()).isEqualTo(2);
        assertThat(january.newOrders()).as("second orders within the month").isEqualTo(5);
        assertThat(january.newRevenue()).isEqualTo("40.00");
        assertThat(january.complete()).isTrue();
        assertThat(found.months().get(1))
                .isEqualTo(new CustomerMonth(
                        YearMonth.of(2020, 2), 0, 0, 0, null, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, null, true));
        CustomerMonth april = found.months().get(3);
        assertThat(april.returningCustomers()).isEqualTo(1);
        assertThat(april.returningOrders()).isEqualTo(1);
        assertThat(april.returningShare()).isEqualTo(1);
        assertThat(april.returningRevenueShare()).isEqualTo(1);
    }

    @Test
    void aMonthUnderWayIsMarked() {
        NewAndReturning found = NewAndReturning.analysis()
                .asOf(LocalDate.of(2020, 3, 31))
                .counting(SalesScope.ALL)
                .run(story());

        assertThat(found.months().get(2).complete()).isFalse();
    }

    @Test
    void unknownRevenueHasNoShare() {
        ShopFixture shop = shop().order("o1")
                .by("ann")
                .on("2020-01-10")
                .item("p", 1, "1.00")
                .order("o2")
                .by("ann")
                .on("2020-02-10")
                .item("p", 1, "1.00")
                .order("o3")
                .by("bob")
                .on("2020-02-10")
                .item("p", 1, null);
        CustomerMonth february = NewAndReturning.analysis()
                .run(MemoryEngine.of(shop.build()))
                .months()
                .get(1);

        assertThat(february.newRevenue()).isNull();
        assertThat(february.returningRevenue()).isEqualTo("1.00");
        assertThat(february.returningRevenueShare()).isNull();
    }

    @Test
    void everyOrderIsAStep() {
        RepeatPurchases found = RepeatPurchases.analysis().withSteps(3).run(story());

        RepeatRate rate = found.rate();
        assertThat(rate.customers()).isEqualTo(3);
        assertThat(rate.repeatCustomers()).isEqualTo(2);
        assertThat(rate.repeatRate()).isEqualTo(2.0 / 3);
        assertThat(rate.interval().contains(2.0 / 3)).isTrue();
        assertThat(rate.orders()).isEqualTo(7);
        assertThat(rate.ordersPerCustomer()).isEqualTo(7.0 / 3);
        assertThat(found.steps()).extracting(OrderStep::orders).containsExactly(1, 2, 3);
        assertThat(found.steps()).extracting(OrderStep::customersWithAtLeast).containsExactly(3L, 2L, 1L);
        assertThat(found.steps())
                .extracting(OrderStep::customersWithExactly)
                .as("Ann has four orders")
                .containsExactly(1L, 1L, 0L);
        assertThat(found.steps()).extracting(OrderStep::stepShare).containsExactly(null, 2.0 / 3, 0.5);
        assertThat(found.steps()).extracting(OrderStep::share).containsExactly(1.0, 2.0 / 3, 1.0 / 3);
        assertThat(found.steps().get(2).interval().contains(0.5)).isTrue();
        assertThat(found.asOf()).isEqualTo(MAY);
    }

    @Test
    void ordersUpToTheAsOfDayMakeTheSteps() {
        RepeatPurchases found = RepeatPurchases.analysis()
                .asOf(LocalDate.of(2020, 1, 5))
                .counting(SalesScope.ALL)
                .withLevel(0.9)
                .run(story());

        assertThat(found.rate().orders()).isEqualTo(3);
        assertThat(found.rate().interval().level()).isEqualTo(0.9);
        assertThatThrownBy(() -> RepeatPurchases.analysis().withSteps(0))
                .hasMessage("steps is 0; expected 1 or more. Maybe 10.");
    }

    @Test
    void ordersOfOneDayAreOnePurchase() {
        TimeBetweenOrders found = TimeBetweenOrders.analysis().run(story());

        GapStatistics all = found.all();
        assertThat(all.gaps()).as("10 and 20 days of Ann, 116 of Bob").isEqualTo(3);
        assertThat(all.mean()).isCloseTo(146.0 / 3, within(1e-12));
        assertThat(all.median()).isEqualTo(20);
        assertThat(all.p25()).isEqualTo(15);
        assertThat(all.p75()).isEqualTo(68);
        assertThat(all.p10()).isEqualTo(12);
        assertThat(all.p90()).isCloseTo(96.8, within(1e-9));
        assertThat(all.deviation()).isCloseTo(58.526, within(0.001));
        assertThat(all.interval().contains(all.mean())).isTrue();
        assertThat(all.afterPurchase()).isNull();
        assertThat(found.byPurchase()).extracting(GapStatistics::gaps).containsExactly(2L, 1L);
        assertThat(found.byPurchase()).extracting(GapStatistics::afterPurchase).containsExactly(1, 2);
        assertThat(found.byPurchase().get(1).deviation()).isNull();
        assertThat(found.byPurchase().get(1).interval()).isNull();
        assertThat(found.bands()).extracting(GapBand::gaps).containsExactly(0L, 2L, 0L, 0L, 1L, 0L, 0L);
        assertThat(found.bands().get(1)).isEqualTo(new GapBand(8, 31, 2, 2.0 / 3, 2.0 / 3));
        assertThat(found.bands().get(6)).isEqualTo(new GapBand(366, null, 0, 0.0, 1.0));
        assertThat(found.asOf()).isEqualTo(MAY);
    }

    @Test
    void theEstimateKnowsThatTheLatestHaveHadLessTime() {
        TimeBetweenOrders found =
                TimeBetweenOrders.analysis().withMinimumAtRisk(1).withLevel(0.9).run(story());

        ReturnPoint month = found.secondPurchase().get(2);
        assertThat(month.days()).isEqualTo(30);
        assertThat(month.returned()).isEqualTo(1);
        assertThat(month.atRisk()).isEqualTo(2);
        assertThat(month.share()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(month.interval().level()).isEqualTo(0.9);
        ReturnPoint quarter = found.secondPurchase().get(4);
        assertThat(quarter.atRisk()).as("Cid was watched for 60 days").isEqualTo(1);
        assertThat(found.secondPurchase().get(5).share()).isNull();
        assertThat(TimeBetweenOrders.analysis().run(story()).secondPurchase())
                .extracting(ReturnPoint::share)
                .containsOnlyNulls();
        assertThatThrownBy(() -> TimeBetweenOrders.analysis().withMinimumAtRisk(0))
                .hasMessageContaining("Maybe 30");
    }

    @Test
    void pausesUpToTheAsOfDayCount() {
        TimeBetweenOrders found = TimeBetweenOrders.analysis()
                .asOf(LocalDate.of(2020, 1, 11))
                .counting(SalesScope.ALL)
                .run(story());

        assertThat(found.all().gaps()).isEqualTo(1);
        assertThat(found.all().deviation()).isNull();
    }

    @Test
    void onlyTheFirstTenPausesAreToldApart() {
        ShopFixture shop = shop();
        for (int day = 1; day <= 31; day += 2) {
            shop.order("o" + day).by("ann").on("2020-01-%02d".formatted(day));
        }
        TimeBetweenOrders found = TimeBetweenOrders.analysis().run(MemoryEngine.of(shop.build()));

        assertThat(found.all().gaps()).isEqualTo(15);
        assertThat(found.byPurchase()).hasSize(10);
    }
}
