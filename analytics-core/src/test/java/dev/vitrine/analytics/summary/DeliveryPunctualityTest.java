package dev.vitrine.analytics.summary;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.ShopFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeliveryPunctualityTest {

    private final ShopFixture shop = shop();

    @Test
    void deliveryOnThePromisedDayIsLateByTheClockAndOnTimeByTheCalendar() {
        delivery("2020-01-10", "2020-01-10T15:00").review(3);
        delivery("2020-01-10", "2020-01-11T09:00").review(1);
        delivery("2020-01-10", "2020-01-09T09:00").review(5);
        ShopSummary summary = ShopSummary.of(shop.build());

        assertThat(summary.delivery())
                .isEqualTo(new DeliveryPunctuality(
                        3,
                        3,
                        2,
                        new BigDecimal("0.666667"),
                        1,
                        new BigDecimal("0.333333"),
                        PromiseTimes.ALL_AT_MIDNIGHT));
        assertThat(summary.reviews())
                .isEqualTo(new ReviewScores(3, new BigDecimal("3"), new BigDecimal("2"), new BigDecimal("5")));
        assertThat(summary.notes())
                .filteredOn(note -> note.topic() == SummaryNote.Topic.DELIVERY)
                .singleElement()
                .asString()
                .contains("00:00:00", "late (2 of 3, a share of 0.666667)", "does not (1 of 3, a share of 0.333333)");
    }

    @Test
    void deliveryAtThePromisedMomentIsOnTime() {
        delivery("2020-01-10T12:00", "2020-01-10T12:00");
        assertThat(ShopSummary.of(shop.build()).delivery())
                .isEqualTo(new DeliveryPunctuality(1, 1, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, PromiseTimes.VARIED));
    }

    @Test
    void onlyDeliveredOrdersWithBothTimesAreCompared() {
        delivery("2020-01-10", "2020-01-11").status("canceled");
        shop.order("no promise").status("delivered").delivered("2020-01-11").review(2);
        shop.order("not recorded").status("delivered").promised("2020-01-11");
        ShopSummary summary = ShopSummary.of(shop.build());

        assertThat(summary.delivery()).isEqualTo(new DeliveryPunctuality(2, 0, 0, null, 0, null, PromiseTimes.VARIED));
        assertThat(summary.notes())
                .extracting(SummaryNote::text)
                .contains(
                        "2 delivered orders without the time of delivery or of the promise: neither late nor on time.",
                        "2 orders without a day of purchase: in the totals, in no month, not in RFM.");
    }

    @Test
    void reviewWithoutAScoreIsCountedAndNotAveraged() {
        shop.order("a").review(null).review(4);
        assertThat(ShopSummary.of(shop.build()).reviews())
                .isEqualTo(new ReviewScores(2, new BigDecimal("4"), null, null));
    }

    @Test
    void reviewOfAnOrderAfterTheAsOfDayIsLeftOut() {
        shop.order("a").on("2020-01-01").review(4).order("b").on("2020-01-03").review(1);
        assertThat(ShopSummary.of(shop.build(), LocalDate.parse("2020-01-02")).reviews())
                .isEqualTo(new ReviewScores(1, new BigDecimal("4"), null, null));
    }

    private ShopFixture delivery(String promised, String delivered) {
        return shop.order("o" + promised + delivered)
                .on("2020-01-01")
                .status("delivered")
                .promised(promised)
                .delivered(delivered);
    }
}
