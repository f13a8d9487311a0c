package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Punctuality;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lateness does to scores. */
class LatenessEffectTest {
    private int orders;

    private static LatenessEffect effect(ShopFixture shop) {
        return LatenessEffect.analysis().run(MemoryEngine.of(shop.build()));
    }

    /** Adds an order promised on the tenth of January, or the same day of another month. */
    private ShopFixture order(ShopFixture shop, String state, String delivered, Integer score) {
        return shop.order("o" + ++orders)
                .in(state)
                .on(delivered.substring(0, 8) + "01")
                .promised(delivered.substring(0, 8) + "10")
                .status("delivered")
                .delivered(delivered)
                .review(score);
    }

    private ShopFixture twoStates() {
        ShopFixture shop = shop();
        order(shop, "SP", "2020-01-09", 5);
        order(shop, "SP", "2020-01-09", 5);
        order(shop, "SP", "2020-01-09", 4);
        order(shop, "SP", "2020-01-09", 4);
        order(shop, "SP", "2020-01-12", 4);
        order(shop, "AM", "2020-01-10", 3);
        order(shop, "AM", "2020-01-10T00:00:01", 1);
        order(shop, "AM", "2020-01-30", 1);
        order(shop, "AM", "2020-02-01", 1);
        return order(shop, "AM", "2020-02-12", 2);
    }

    @Test
    void differenceIsThatOfTheMeans() {
        ScoreEffect all = effect(twoStates()).effects().get(0);
        assertThat(all.comparison()).isEqualTo(Comparison.ALL);
        assertThat(all.late()).isEqualTo(4);
        assertThat(all.onTime()).isEqualTo(6);
        assertThat(all.difference()).isCloseTo((4 + 1 + 1 + 2) / 4.0 - (5 + 5 + 4 + 4 + 3 + 1) / 6.0, within(1e-12));
        assertThat(all.interval().contains(all.difference())).isTrue();
    }

    @Test
    void groupsAreComparedWithinThemselves() {
        ScoreEffect states = effect(twoStates()).effects().get(1);
        double sp = 4 - 4.5;
        double am = 4 / 3.0 - 2;
        double spWeight = 1 * 4 / 5.0;
        double amWeight = 3 * 2 / 5.0;
        double weights = spWeight + amWeight;
        assertThat(states.comparison()).isEqualTo(Comparison.SAME_STATE);
        assertThat(states.groups()).isEqualTo(2);
        assertThat(states.difference()).isCloseTo((spWeight * sp + amWeight * am) / weights, within(1e-12));
        double lateVariance = (2 / 3.0) / 2;
        double onTimeVariance = (1 + 2) / 4.0;
        double error = Math.sqrt(lateVariance * (spWeight * spWeight / 1 + amWeight * amWeight / 3)
                        + onTimeVariance * (spWeight * spWeight / 4 + amWeight * amWeight / 2))
                / weights;
        Interval interval = states.interval();
        assertThat(interval.low()).isCloseTo(states.difference() - 1.959963984540054 * error, within(1e-9));
        assertThat(interval.high()).isCloseTo(states.difference() + 1.959963984540054 * error, within(1e-9));
    }

    @Test
    void theVeryMomentPromisedIsOnTime() {
        LatenessEffect found = effect(twoStates());
        assertThat(found.scores()).extracting(ScoreByPunctuality::reviews).containsExactly(6L, 4L);
        assertThat(found.scores().get(1).lowScoreShare()).isEqualTo(0.75);
        Band firstDay = new Band(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(found.delays())
                .filteredOn(delay -> delay.daysAfterPromise().equals(firstDay))
                .extracting(ScoreByDelay::punctuality, ScoreByDelay::reviews, ScoreByDelay::averageScore)
                .containsExactly(tuple(Punctuality.ON_TIME, 1L, 3.0), tuple(Punctuality.LATE, 1L, 1.0));
    }

    @Test
    void delaysAscend() {
        List<ScoreByDelay> delays = effect(twoStates()).delays();
        assertThat(delays).extracting(ScoreByDelay::daysAfterPromise).isSorted();
        assertThat(delays).allSatisfy(delay -> assertThat(delay.averageScore()).isBetween(1.0, 5.0));
        assertThat(delays.get(0).interval() == null).isEqualTo(delays.get(0).reviews() < 2);
    }

    @Test
    void nothingIsComparedWithoutLateOrders() {
        LatenessEffect found = effect(order(shop(), "SP", "2020-01-09", 5));
        assertThat(found.effects()).hasSize(4).allSatisfy(effect -> {
            assertThat(effect.difference()).isNull();
            assertThat(effect.interval()).isNull();
            assertThat(effect.groups()).isZero();
        });
        assertThat(found.notes())
                .containsExactly(
                        "All scored reviews are of orders that came on time: there is nothing to compare with.");
    }

    @Test
    void nothingIsComparedWithoutOrdersOnTime() {
        LatenessEffect found = effect(order(shop(), "SP", "2020-01-11", 1));
        assertThat(found.notes())
                .containsExactly("All scored reviews are of orders that came late: there is nothing to compare with.");
    }

    @Test
    void oneReviewOnEachSideGivesADifferenceWithoutAnInterval() {
        LatenessEffect found = effect(order(order(shop(), "SP", "2020-01-11", 1), "SP", "2020-01-09", 5));
        assertThat(found.effects()).hasSize(4).allSatisfy(effect -> {
            assertThat(effect.difference()).isEqualTo(-4);
            assertThat(effect.interval()).isNull();
        });
    }

    @Test
    void reviewsThatTellNothingAreNamed() {
        ShopFixture shop = twoStates().review(null);
        shop.order("canceled").status("canceled").review(1);
        assertThat(effect(shop).notes())
                .containsExactly("2 of 12 reviews are left out: 1 have no score, the others are of orders that were not"
                        + " delivered or lack a time.");
        assertThat(effect(shop().order("o").status("canceled").review(1)).notes())
                .first()
                .asString()
                .startsWith("No scored review belongs to a delivered order");
    }

    @Test
    void anEmptyShopHasNoReviews() {
        LatenessEffect found = LatenessEffect.analysis().run(MemoryEngine.of(RandomShop.of(1, 0, 0)));
        assertThat(found.effects()).isEmpty();
        assertThat(found.scores()).isEmpty();
        assertThat(found.delays()).isEmpty();
        assertThat(found.notes()).containsExactly("The data have no reviews.");
    }

    @Test
    void reportsSpellGroupsAndBands() {
        MemoryEngine engine = MemoryEngine.of(twoStates().build());
        AnalysisReport report =
                Analyses.run(engine, List.of(LatenessEffect.analysis())).get(0);
        assertThat(report.toMarkdown()).contains("| same state and month |", "| [0, 1) | on time |");
    }

    @Test
    void laterAndUndatedOrdersAreLeftOut() {
        ShopFixture more = order(twoStates(), "SP", "2020-03-12", 1);
        more.order("undated")
                .status("delivered")
                .promised("2020-01-01")
                .delivered("2020-01-02")
                .review(1);
        assertThat(LatenessEffect.analysis().asOf(LocalDate.of(2020, 2, 29)).run(MemoryEngine.of(more.build())))
                .isEqualTo(effect(twoStates()))
                .isNotEqualTo(effect(more));
        assertThat(LatenessEffect.analysis().card().caveats().toString()).contains("as-of day");
    }
}
