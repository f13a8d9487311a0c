package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Silence, held against the calendar and against the person's own past. */
class ChurnIndicatorTest {
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    /** Ann pauses 10, 10 and 13 days, then never comes back; Bob buys once a year; Cid has one order. */
    private static ChurnIndicator found(ChurnIndicatorAnalysis analysis) {
        ShopFixture shop = shop().order("a1")
                .by("ann")
                .on("2020-04-01")
                .order("a2")
                .by("ann")
                .on("2020-04-11")
                .order("a3")
                .by("ann")
                .on("2020-04-21")
                .order("a4")
                .by("ann")
                .on("2020-05-04")
                .order("b1")
                .by("bob")
                .on("2016-03-01")
                .order("b2")
                .by("bob")
                .on("2017-03-01")
                .order("b3")
                .by("bob")
                .on("2018-03-01")
                .order("b4")
                .by("bob")
                .on("2019-03-02")
                .order("b5")
                .by("bob")
                .on("2020-03-01")
                .order("c1")
                .by("cid")
                .on("2020-06-30");
        return analysis.run(MemoryEngine.of(shop.build()));
    }

    private static CustomerSilence customer(ChurnIndicator found, String person) {
        return found.find(person).orElseThrow();
    }

    @Test
    void whoPausesShortlyIsOverdueSoonerThanWhoPausesLong() {
        ChurnIndicator found = found(ChurnIndicator.analysis());

        assertThat(found.asOf()).isEqualTo(JULY);
        CustomerSilence ann = customer(found, "ann");
        assertThat(ann.silentDays()).isEqualTo(58);
        assertThat(ann.activity()).isEqualTo(CustomerActivity.ACTIVE);
        assertThat(ann.gaps()).isEqualTo(3);
        assertThat(ann.meanGap()).isCloseTo(11, within(1e-12));
        assertThat(ann.limitDays()).as("11 + 3 * sqrt(3)").isCloseTo(16.196, within(0.001));
        assertThat(ann.rhythm()).isEqualTo(PurchaseRhythm.OVERDUE);
        assertThat(ann.lastOrder()).isEqualTo("2020-05-04");
        CustomerSilence bob = customer(found, "bob");
        assertThat(bob.activity()).isEqualTo(CustomerActivity.INACTIVE);
        assertThat(bob.rhythm()).isEqualTo(PurchaseRhythm.IN_RHYTHM);
        assertThat(bob.loyalty()).isEqualTo(CustomerLoyalty.REPEAT);
        assertThat(bob.orders()).isEqualTo(5);
    }

    @Test
    void onePurchaseMakesNoRhythm() {
        CustomerSilence cid = customer(found(ChurnIndicator.analysis()), "cid");

        assertThat(cid.rhythm()).isEqualTo(PurchaseRhythm.UNKNOWN);
        assertThat(cid.meanGap()).isNull();
        assertThat(cid.limitDays()).isNull();
        assertThat(cid.silentDays()).isEqualTo(1);
        assertThat(cid.loyalty()).isEqualTo(CustomerLoyalty.FIRST_TIME);
        assertThat(found(ChurnIndicator.analysis()).find("nobody")).isEmpty();
    }

    @Test
    void everybodyIsCountedByBothRulesAndByDaysOfSilence() {
        ChurnIndicator found = found(ChurnIndicator.analysis());

        assertThat(found.activity())
                .containsExactly(
                        new ActivityCount(CustomerActivity.ACTIVE, CustomerLoyalty.FIRST_TIME, 1, 1.0 / 3),
                        new ActivityCount(CustomerActivity.ACTIVE, CustomerLoyalty.REPEAT, 1, 1.0 / 3),
                        new ActivityCount(CustomerActivity.INACTIVE, CustomerLoyalty.FIRST_TIME, 0, 0.0),
                        new ActivityCount(CustomerActivity.INACTIVE, CustomerLoyalty.REPEAT, 1, 1.0 / 3));
        assertThat(found.rhythm())
                .contains(
                        new RhythmCount(PurchaseRhythm.OVERDUE, CustomerActivity.ACTIVE, 1, 1.0 / 3),
                        new RhythmCount(PurchaseRhythm.IN_RHYTHM, CustomerActivity.INACTIVE, 1, 1.0 / 3));
        assertThat(found.silence()).extracting(SilenceBand::customers).containsExactly(1L, 1L, 0L, 1L, 0L, 0L);
        assertThat(found.silence().get(1)).isEqualTo(new SilenceBand(31, 61, 1, 1.0 / 3, 2.0 / 3));
        assertThat(found.silence().get(5).belowDays()).isNull();
    }

    @Test
    void theBoundsAreTheCallers() {
        ChurnIndicatorAnalysis analysis = ChurnIndicator.analysis().asOf(LocalDate.of(2020, 5, 20));

        assertThat(customer(found(analysis), "ann").rhythm()).as("16 days").isEqualTo(PurchaseRhythm.IN_RHYTHM);
        assertThat(customer(found(analysis.withDeviations(2)), "ann").rhythm()).isEqualTo(PurchaseRhythm.OVERDUE);
        assertThat(customer(found(analysis.withMinimumGaps(4)), "ann").rhythm()).isEqualTo(PurchaseRhythm.UNKNOWN);
        assertThat(customer(found(analysis.withInactiveAfter(16)), "ann").activity())
                .isEqualTo(CustomerActivity.INACTIVE);
        assertThat(customer(found(analysis.withInactiveAfter(17)), "ann").activity())
                .isEqualTo(CustomerActivity.ACTIVE);
        assertThat(found(analysis.counting(SalesScope.COMPLETED)).customers()).isEmpty();
    }

    @Test
    void boundsThatMeanNothingAreRefused() {
        ChurnIndicatorAnalysis analysis = ChurnIndicator.analysis();

        assertThatThrownBy(() -> analysis.withInactiveAfter(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("inactiveAfter is 0; expected 1 or more. Maybe 90.");
        assertThatThrownBy(() -> analysis.withMinimumGaps(0)).hasMessageContaining("Maybe 3.");
        assertThatThrownBy(() -> analysis.withDeviations(-1)).hasMessageContaining("Maybe 3.");
        assertThatThrownBy(() -> analysis.withDeviations(Double.NaN)).hasMessageContaining("Maybe 3.");
        assertThatThrownBy(() -> analysis.withDeviations(Double.POSITIVE_INFINITY))
                .hasMessageContaining("Maybe 3.");
    }
}
