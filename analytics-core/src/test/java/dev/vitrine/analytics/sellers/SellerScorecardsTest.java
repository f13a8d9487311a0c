package dev.vitrine.analytics.sellers;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sellers are judged. */
class SellerScorecardsTest {

    private static SellerScorecards cards(ShopFixture shop) {
        return SellerScorecards.analysis().run(MemoryEngine.of(shop.build()));
    }

    /** Adds delivered orders of a seller, of which the first ones are late and score 1, the others 5. */
    private static ShopFixture orders(ShopFixture shop, String seller, int orders, int late) {
        for (int i = 0; i < orders; i++) {
            shop.order(seller + i)
                    .in("SP")
                    .on("2020-01-01")
                    .approved("2020-01-02")
                    .shipped(i < late ? "2020-01-06" : "2020-01-03")
                    .promised("2020-01-10")
                    .delivered(i < late ? "2020-01-11" : "2020-01-09")
                    .status("delivered")
                    .item("p", 2, "10.00")
                    .soldBy(seller)
                    .from("SP")
                    .handOverBy("2020-01-05")
                    .review(i < late ? 1 : 5);
        }
        return shop;
    }

    private static ShopFixture threeSellers() {
        return orders(orders(orders(shop(), "large", 40, 2), "bad", 40, 30), "new", 2, 0);
    }

    @Test
    void twoGoodOrdersDoNotTopTheList() {
        SellerScorecards found = cards(threeSellers());
        for (SellerCriterion criterion : List.of(SellerCriterion.LATE_DELIVERY, SellerCriterion.REVIEW_SCORE)) {
            assertThat(found.estimates(criterion))
                    .extracting(SellerEstimate::seller, SellerEstimate::sample, SellerEstimate::rank)
                    .containsExactly(tuple("large", 40L, 1), tuple("new", 2L, 2), tuple("bad", 40L, 3));
        }
        SellerEstimate fresh = found.estimates(SellerCriterion.LATE_DELIVERY).get(1);
        assertThat(fresh.observed()).isZero();
        assertThat(fresh.estimate()).isBetween(0.05, 32 / 82.0);
        assertThat(fresh.interval().contains(fresh.estimate())).isTrue();
    }

    @Test
    void smallSellersHaveWideIntervals() {
        List<SellerEstimate> late = cards(threeSellers()).estimates(SellerCriterion.LATE_DELIVERY);
        double large = late.get(0).interval().high() - late.get(0).interval().low();
        double fresh = late.get(1).interval().high() - late.get(1).interval().low();
        assertThat(fresh).isGreaterThan(3 * large);
    }

    @Test
    void scorecardsAreByRevenue() {
        SellerScorecards found = cards(orders(threeSellers(), "last", 1, 1));
        assertThat(found.sellers())
                .extracting(
                        SellerScorecard::seller,
                        SellerScorecard::state,
                        SellerScorecard::orders,
                        SellerScorecard::items,
                        SellerScorecard::revenue,
                        SellerScorecard::revenueRank)
                .containsExactly(
                        tuple("bad", "SP", 40L, 40L, new BigDecimal("800.00"), 1),
                        tuple("large", "SP", 40L, 40L, new BigDecimal("800.00"), 1),
                        tuple("new", "SP", 2L, 2L, new BigDecimal("40.00"), 3),
                        tuple("last", "SP", 1L, 1L, new BigDecimal("20.00"), 4));
        assertThat(found.sellers().get(3).revenueShare()).isEqualTo(20 / 1660.0);
        SellerScorecard bad = found.sellers().get(0);
        SellerEstimate late = found.estimates(SellerCriterion.LATE_DELIVERY).get(3);
        assertThat(late.seller()).isEqualTo("bad");
        assertThat(bad.lateShare()).isEqualTo(late.estimate());
        assertThat(bad.lateRank()).isEqualTo(4);
    }

    @Test
    void leadersAreTheFirst() {
        MemoryEngine engine = MemoryEngine.of(threeSellers().build());
        assertThat(SellerScorecards.analysis().withLeaders(1).run(engine).leaders())
                .extracting(SellerScorecard::seller)
                .containsExactly("bad");
        assertThat(SellerScorecards.analysis().withLeaders(0).run(engine).leaders())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellerScorecards.analysis().withLeaders(-1))
                .withMessageContaining("Maybe 10.");
    }

    @Test
    void aHigherLevelMakesWiderIntervals() {
        MemoryEngine engine = MemoryEngine.of(threeSellers().build());
        SellerEstimate usual =
                SellerScorecards.analysis().run(engine).estimates().get(0);
        SellerEstimate sure = SellerScorecards.analysis()
                .withLevel(0.999)
                .run(engine)
                .estimates()
                .get(0);
        assertThat(sure.interval().low()).isLessThan(usual.interval().low());
        assertThat(sure.interval().high()).isGreaterThan(usual.interval().high());
        for (double level : new double[] {0, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SellerScorecards.analysis().withLevel(level))
                    .withMessageContaining("Maybe 0.95.");
        }
    }

    @Test
    void sellersWhoDoNotDifferShareTheMeanAndTheRank() {
        SellerScorecards found = cards(orders(orders(shop(), "b", 3, 1), "a", 3, 1));
        assertThat(found.estimates(SellerCriterion.LATE_DELIVERY))
                .containsExactly(
                        new SellerEstimate("a", SellerCriterion.LATE_DELIVERY, 3, 1 / 3.0, 1 / 3.0, null, 1),
                        new SellerEstimate("b", SellerCriterion.LATE_DELIVERY, 3, 1 / 3.0, 1 / 3.0, null, 1));
        assertThat(found.priors().get(0))
                .isEqualTo(new SellerPrior(SellerCriterion.LATE_DELIVERY, 2, 6, 1 / 3.0, 0, null));
        assertThat(found.notes()).contains("By 'late delivery' sellers do not differ beyond chance: all get the mean.");
    }

    @Test
    void linesWithoutASellerAreNamed() {
        SellerScorecards found =
                cards(threeSellers().order("o").status("canceled").item("p", 1, "1.00"));
        assertThat(found.sellers()).hasSize(3);
        assertThat(found.notes()).last().isEqualTo("1 of 83 lines name no seller and are left out.");
    }

    @Test
    void canceledOrdersWithoutLinesAreNamed() {
        assertThat(cards(threeSellers().order("o").status("canceled")).notes())
                .last()
                .isEqualTo("1 of 1 canceled orders have no lines and are counted for no seller.");
    }

    @Test
    void handoversBeforeTheApprovalTellNoTime() {
        ShopFixture shop = threeSellers()
                .order("o")
                .approved("2020-01-09")
                .shipped("2020-01-02")
                .item("p", 1, "1.00")
                .soldBy("hasty");
        SellerScorecards found = cards(shop);
        assertThat(found.estimates(SellerCriterion.HANDLING_DAYS))
                .extracting(SellerEstimate::seller)
                .containsExactly("large", "new", "bad");
        assertThat(found.estimates(SellerCriterion.HANDLING_DAYS).get(0).observed())
                .isEqualTo((38 + 2 * 4) / 40.0);
        assertThat(found.notes())
                .contains("1 orders were handed over before they were approved, by their times; they tell no handling"
                        + " time.");
    }

    @Test
    void whatTheDataLackIsNamedAndMissing() {
        SellerScorecards found =
                cards(shop().order("o").status("canceled").item("p", 1, null).soldBy("s"));
        SellerScorecard card = found.sellers().get(0);
        assertThat(card.revenue()).isNull();
        assertThat(card.revenueShare()).isNull();
        assertThat(card.revenueRank()).isNull();
        assertThat(card.lateShare()).isNull();
        assertThat(card.scoreRank()).isNull();
        assertThat(card.cancelShare()).isEqualTo(1);
        assertThat(found.leaders()).isEmpty();
        assertThat(found.priors()).extracting(SellerPrior::criterion).containsExactly(SellerCriterion.CANCELLATION);
        assertThat(found.notes())
                .contains(
                        "The data tell nothing of the criterion 'late delivery'.",
                        "The data tell nothing of the criterion 'review score'.");
    }

    @Test
    void anEmptyShopHasNoSellers() {
        SellerScorecards found = SellerScorecards.analysis().run(MemoryEngine.of(RandomShop.of(1, 0, 0)));
        assertThat(found.notes()).containsExactly("The data have no lines that name a seller.");
        assertThat(found.tables())
                .extracting(FindingsTable::name)
                .containsExactly("leaders", "priors", "sellers", "estimates");
        assertThat(found.tables()).allSatisfy(table -> assertThat(table.rows()).isEmpty());
        assertThat(SellerScorecards.analysis().card().name()).isEqualTo("seller-scorecards");
    }

    @Test
    void tablesSpellCriteria() {
        SellerScorecards found = cards(threeSellers());
        assertThat(found.tables())
                .allSatisfy(table ->
                        assertThat(table.toCsv().lines()).hasSize(table.rows().size() + 1));
        assertThat(found.tables().get(1).toCsv()).contains("\nlate handover,3,82,", "\nreview score,3,82,");
    }

    @Test
    void laterAndUndatedOrdersAreLeftOut() {
        ShopFixture more = threeSellers();
        more.order("later").on("2020-01-02").item("p", 1, "5.00").soldBy("bad").review(1);
        more.order("undated").status("canceled").item("p", 1, "5.00").soldBy("fourth");
        assertThat(SellerScorecards.analysis().asOf(LocalDate.of(2020, 1, 1)).run(MemoryEngine.of(more.build())))
                .isEqualTo(cards(threeSellers()))
                .isNotEqualTo(cards(more));
    }
}
