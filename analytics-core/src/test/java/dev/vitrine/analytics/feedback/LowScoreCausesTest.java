package dev.vitrine.analytics.feedback;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LowScoreCausesTest {

    private static LowScoreCauses of(CommerceData data) {
        return LowScoreCauses.analysis().run(MemoryEngine.of(data));
    }

    /** An order on time, or late, with one review. */
    private static ShopFixture order(ShopFixture shop, String id, String delivered, Integer score) {
        return shop.order(id)
                .on("2020-01-01")
                .status("delivered")
                .promised("2020-01-10")
                .delivered(delivered)
                .review(score);
    }

    private static CommerceData some() {
        ShopFixture shop = shop().product("p", "Vase", "casa", "home").product("q", "Ball", "esporte", null);
        order(shop, "a", "2020-01-09", 5).item("p", 1, "1").soldBy("s");
        order(shop, "b", "2020-01-09", 4).item("p", 1, "1").soldBy("s");
        order(shop, "c", "2020-01-09", 2)
                .item("p", 1, "1")
                .soldBy("s")
                .item("q", 1, "1")
                .soldBy("t");
        order(shop, "d", "2020-01-10", 3)
                .item("q", 1, "1")
                .soldBy("s")
                .item("q", 1, "1")
                .soldBy("s");
        order(shop, "e", "2020-01-11", 1).item("p", 1, "1").soldBy("s");
        order(shop, "f", "2020-01-12", 5).item("r", 1, "1");
        shop.order("g").status("delivered").review(null).review(3);
        shop.order("h").status("canceled").review(1);
        shop.order("i").status("shipped").review(1);
        shop.order("j").status("returned").review(2);
        shop.order("k").status("completed").review(4);
        shop.order("l").review(4);
        return shop.build();
    }

    @Test
    void causesAreComparedWithTheirReference() {
        LowScoreCauses causes = of(some());
        assertThat(causes.causes())
                .extracting(row -> row.cause() + " " + row.level() + " " + row.low() + "/" + row.scores())
                .containsExactly(
                        "DELIVERY on time 1/4",
                        "DELIVERY late 1/2",
                        "DELIVERY delivered, unknown whether on time 0/1",
                        "DELIVERY not delivered 1/1",
                        "DELIVERY canceled 1/1",
                        "DELIVERY returned 1/1",
                        "DELIVERY no delivery to judge 0/2",
                        "ITEMS one line 1/4",
                        "ITEMS several lines 1/2",
                        "ITEMS no line 3/6",
                        "SELLERS one seller 1/4",
                        "SELLERS several sellers 1/1");
        CauseShare onTime = causes.causes().get(0);
        assertThat(onTime.share()).isEqualTo(0.25);
        assertThat(onTime.shareRange()).isEqualTo(Interval.ofShare(1, 4, 0.95));
        assertThat(onTime.excess()).isNull();
        assertThat(onTime.excessRange()).isNull();
        assertThat(onTime.attributable()).isNull();
        assertThat(onTime.attributableShare()).isNull();
        CauseShare late = causes.causes().get(1);
        assertThat(late.excess()).isEqualTo(0.25);
        assertThat(late.attributable()).as("1 less 2 quarters").isEqualTo(0.5);
        assertThat(late.attributableShare()).as("of 5 low scores").isEqualTo(0.1);
        assertThat(late.excessRange().contains(0.25)).isTrue();
        assertThat(causes.notes()).isEmpty();
    }

    @Test
    void categoriesAreComparedWithAllReviews() {
        LowScoreCauses causes = of(some());
        // 5 of 12 scores are low; "casa" has 2 of 4, "esporte" 1 of 2, no category 0 of 1.
        assertThat(causes.categories()).extracting(CategoryScores::category).containsExactly("casa", "esporte", null);
        CategoryScores home = causes.categories().get(0);
        assertThat(home.translated()).isEqualTo("home");
        assertThat(home.scores()).isEqualTo(4);
        assertThat(home.low()).isEqualTo(2);
        assertThat(home.share()).isEqualTo(0.5);
        assertThat(home.shareRange()).isEqualTo(Interval.ofShare(2, 4, 0.95));
        assertThat(home.excess()).isCloseTo(1.0 / 12, within(1e-15));
        assertThat(home.excessLow()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(causes.categories().get(2).excessLow()).isCloseTo(-5.0 / 12, within(1e-15));
    }

    @Test
    void excessIntervalIsNewcombes() {
        // Newcombe 1998, table II (a), method 10: 56/70 - 48/80 gives 0.0524 to 0.3339.
        Interval interval = new LowScores(70, 56).rangeBeyond(new LowScores(80, 48));
        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
        assertThat(LowScores.NONE.rangeBeyond(new LowScores(1, 0))).isNull();
        assertThat(new LowScores(1, 0).rangeBeyond(LowScores.NONE)).isNull();
    }

    @Test
    void shopWithoutReviewsSaysSo() {
        for (CommerceData data : new CommerceData[] {
            shop().build(),
            shop().order("o").review(null).build(),
            shop().order("o").on("2020-01-01").build()
        }) {
            LowScoreCauses causes = of(data);
            assertThat(causes.causes()).isEmpty();
            assertThat(causes.categories()).isEmpty();
            assertThat(causes.notes()).containsExactly("The data have no scores of reviews.");
            assertThat(causes.tables()).extracting(FindingsTable::name).containsExactly("causes", "categories");
        }
    }

    @Test
    void whatIsMissingIsSaid() {
        LowScoreCauses causes = of(
                shop().order("o").status("canceled").item("p", 1, "1").review(5).build());
        assertThat(causes.causes()).hasSize(2);
        assertThat(causes.causes().get(0).excess()).as("no reference").isNull();
        assertThat(causes.notes())
                .containsExactly(
                        "No reviewed order is known to have come on time, so deliveries can't be compared.",
                        "No reviewed order has a seller.",
                        "No reviewed product has a category.");
    }

    @Test
    void nothingIsAttributableWhereNoScoreIsLow() {
        ShopFixture shop = order(shop(), "a", "2020-01-09", 5);
        CauseShare late = of(order(shop, "b", "2020-01-11", 5).build()).causes().get(1);
        assertThat(late.level()).isEqualTo("late");
        assertThat(late.attributable()).isZero();
        assertThat(late.attributableShare()).isNull();
    }

    @Test
    void cardWarnsOfCauses() {
        assertThat(LowScoreCauses.analysis().card().name()).isEqualTo("low-score-causes");
        assertThat(LowScoreCauses.analysis().card().caveats()).anyMatch(caveat -> caveat.contains("not causing"));
    }

    @Test
    void laterAndUndatedOrdersAreLeftOut() {
        ShopFixture early =
                order(shop(), "a", "2020-01-09", 5).item("p", 1, "1").soldBy("s");
        LowScoreCauses expected = of(early.build());
        early.order("late")
                .on("2020-01-02")
                .item("p", 1, "1")
                .soldBy("s")
                .soldBy("t")
                .review(1);
        early.order("undated").review(2);
        assertThat(LowScoreCauses.analysis().asOf(LocalDate.of(2020, 1, 1)).run(MemoryEngine.of(early.build())))
                .isEqualTo(expected)
                .isNotEqualTo(of(early.build()));
    }
}
