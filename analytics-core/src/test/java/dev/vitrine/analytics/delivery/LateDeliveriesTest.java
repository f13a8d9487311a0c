package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Which orders come late. */
class LateDeliveriesTest {

    private static LateDeliveries late(ShopFixture shop) {
        return LateDeliveries.analysis().run(MemoryEngine.of(shop.build()));
    }

    private static ShopFixture order(ShopFixture shop, String id, String state, String delivered) {
        return shop.order(id)
                .in(state)
                .on("2020-01-01")
                .promised("2020-01-10")
                .status("delivered")
                .delivered(delivered);
    }

    private static ShopFixture fourOrders() {
        ShopFixture shop = shop().product("p1", null, "casa", "home");
        order(shop, "o1", "SP", "2020-01-10").item("p1", 1, "1.00").soldBy("s1").from("SP");
        order(shop, "o2", "SP", "2020-01-10T12:00").item("p1", 1, "1.00").soldBy("s1");
        order(shop, "o3", "AM", "2020-01-12")
                .item("p1", 1, "1.00")
                .soldBy("s1")
                .item("p2", 1, "1.00")
                .soldBy("s2");
        return shop.order("o4").in("AM").on("2020-01-02").promised("2020-01-02").status("shipped");
    }

    @Test
    void lateIsAfterTheTimePromised() {
        LateTotal total = late(fourOrders()).total();
        assertThat(total)
                .isEqualTo(new LateTotal(
                        3, 2, 2 / 3.0, Interval.ofShare(2, 3, Interval.USUAL_LEVEL), 1.25, 1.25, 1, 1, 3 / 4.0));
    }

    @Test
    void delaysTellHowManyComeOnTheVeryDay() {
        assertThat(late(fourOrders()).delays())
                .extracting(LateBand::orders, LateBand::share, LateBand::ordersAtLeast, LateBand::shareAtLeast)
                .containsExactly(tuple(1L, 1 / 3.0, 2L, 2 / 3.0), tuple(1L, 1 / 3.0, 1L, 1 / 3.0));
    }

    @Test
    void anOrderOfTwoSellersIsLateForBoth() {
        LateDeliveries found = late(fourOrders());
        assertThat(found.sellers())
                .containsExactly(
                        new LateGroup("s1", 3, 2, 2 / 3.0, Interval.ofShare(2, 3, 0.95), 1.25),
                        new LateGroup("s2", 1, 1, 1, Interval.ofShare(1, 1, 0.95), 2.0));
        assertThat(found.routes())
                .extracting(LateRoute::sellerState, LateRoute::customerState, LateRoute::orders, LateRoute::late)
                .containsExactly(tuple("SP", "AM", 1L, 1L), tuple(null, "AM", 1L, 1L), tuple("SP", "SP", 2L, 1L));
        assertThat(found.categories())
                .extracting(LateCategory::category, LateCategory::translated, LateCategory::orders)
                .containsExactly(tuple("casa", "home", 3L), tuple(null, null, 1L));
    }

    @Test
    void oneLateOrderDoesNotTopTheList() {
        ShopFixture shop = order(shop(), "o", "AM", "2020-02-01");
        for (int i = 0; i < 10; i++) {
            order(shop, "late" + i, "SP", "2020-02-01");
            order(shop, "early" + i, "SP", "2020-01-05");
        }
        assertThat(late(shop).states()).extracting(LateGroup::group).containsExactly("SP", "AM");
        assertThat(late(shop).states()).extracting(LateGroup::lateShare).containsExactly(0.5, 1.0);
    }

    @Test
    void openOrdersAreShownAndMarkTheMonth() {
        LateDeliveries found = late(fourOrders());
        assertThat(found.months())
                .containsExactly(new LateMonth(
                        YearMonth.of(2020, 1),
                        3,
                        2,
                        2 / 3.0,
                        Interval.ofShare(2, 3, Interval.USUAL_LEVEL),
                        1.25,
                        1,
                        1,
                        false));
        assertThat(found.notes())
                .first()
                .isEqualTo("1 of 4 orders are still open and in no share; 1 of them were promised before 2020-01-03.");
        assertThat(found.notes()).last().asString().startsWith("Not settled: 2020-01.");
    }

    @Test
    void overdueIsCountedFromTheAsOfDay() {
        MemoryEngine engine = MemoryEngine.of(fourOrders().build());
        assertThat(LateDeliveries.analysis()
                        .asOf(LocalDate.of(2020, 1, 2))
                        .run(engine)
                        .total()
                        .overdue())
                .isZero();
        LateDeliveries later =
                LateDeliveries.analysis().asOf(LocalDate.of(2020, 3, 1)).run(engine);
        assertThat(later.total().overdue()).isEqualTo(1);
        assertThat(later.months().get(0).settled()).isTrue();
        LateDeliveries before =
                LateDeliveries.analysis().asOf(LocalDate.of(2019, 1, 1)).run(engine);
        assertThat(before.total()).isEqualTo(new LateTotal(0, 0, null, null, null, null, 0, 0, null));
    }

    @Test
    void ordersWithoutAPromiseAreNeitherLateNorOnTime() {
        LateDeliveries found = late(shop().order("o")
                .on("2020-01-01")
                .status("delivered")
                .delivered("2020-01-05")
                .order("undated")
                .status("shipped"));
        assertThat(found.total()).isEqualTo(new LateTotal(0, 0, null, null, null, null, 1, 0, null));
        assertThat(found.states()).isEmpty();
        assertThat(found.delays()).isEmpty();
        assertThat(found.notes())
                .contains(
                        "No delivered order has both a time of delivery and a time promised.",
                        "1 of 2 orders are still open and in no share.",
                        "1 orders have no time of purchase and are in no month.");
        assertThat(found.months())
                .hasSize(1)
                .first()
                .satisfies(month -> assertThat(month.lateShare()).isNull());
    }

    @Test
    void anEmptyShopHasNoOrders() {
        LateDeliveries found = LateDeliveries.analysis().run(MemoryEngine.of(RandomShop.of(1, 0, 0)));
        assertThat(found.total()).isEqualTo(new LateTotal(0, 0, null, null, null, null, 0, 0, null));
        assertThat(found.tables()).hasSize(7);
        assertThat(found.notes())
                .containsExactly("No delivered order has both a time of delivery and a time promised.");
    }

    @Test
    void tablesSpellSharesAndBands() {
        LateDeliveries found = late(fourOrders());
        assertThat(found.tables())
                .allSatisfy(table ->
                        assertThat(table.toCsv().lines()).hasSize(table.rows().size() + 1));
        assertThat(found.tables().get(1).toCsv()).contains("\n< 1,1,0.333", "\n\"[1, 3)\",1,0.333");
    }
}
