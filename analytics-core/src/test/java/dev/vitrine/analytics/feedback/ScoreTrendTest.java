package dev.vitrine.analytics.feedback;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ScoreTrendTest {
    private static final ScoreTrendAnalysis PLAIN = ScoreTrend.analysis().withMinimumScores(0);

    private static ScoreTrend of(CommerceData data, ScoreTrendAnalysis analysis) {
        return analysis.run(MemoryEngine.of(data));
    }

    /** Two reviews in January, three in February, one without a score, all of orders of January. */
    private static CommerceData twoMonths() {
        return DatedReviews.asked(
                shop().order("o1")
                        .on("2020-01-02")
                        .status("delivered")
                        .review(5)
                        .review(4)
                        .order("o2")
                        .on("2020-01-20")
                        .status("canceled")
                        .review(1)
                        .review(2)
                        .review(3)
                        .review(null)
                        .build(),
                "2020-01-10",
                "2020-01-31",
                "2020-02-01",
                "2020-02-02",
                "2020-02-29",
                "2020-02-03");
    }

    @Test
    void monthsHaveMeansLowSharesAndChanges() {
        ScoreTrend trend = of(twoMonths(), PLAIN);
        assertThat(trend.months()).hasSize(2);
        ScoreMonth january = trend.months().get(0);
        assertThat(january.month()).isEqualTo(YearMonth.of(2020, 1));
        assertThat(january.state()).isEqualTo(MonthState.CLOSED);
        assertThat(january.reviews()).isEqualTo(2);
        assertThat(january.averageScore()).isEqualTo(4.5);
        assertThat(january.lowShare()).isZero();
        assertThat(january.lowShareRange()).isEqualTo(Interval.ofShare(0, 2, 0.95));
        assertThat(january.change()).isNull();
        assertThat(january.changeRange()).isNull();
        // Two values 4 and 5: standard error 0.5, t(1, 0.975) = 12.7062.
        assertThat(january.scoreRange().low()).isCloseTo(4.5 - 6.3531, within(1e-4));
        ScoreMonth february = trend.months().get(1);
        assertThat(february.reviews()).isEqualTo(4);
        assertThat(february.scored()).isEqualTo(3);
        assertThat(february.averageScore()).isEqualTo(2);
        assertThat(february.lowShare()).isEqualTo(2.0 / 3);
        assertThat(february.change()).isEqualTo(-2.5);
        assertThat(february.changeRange().contains(-2.5)).isTrue();
        assertThat(trend.notes()).containsExactly("1 of 6 reviews have no score.");
    }

    @Test
    void totalHasTheSlopeOfTheLineThroughAllScores() {
        ScoreTotal total = of(twoMonths(), PLAIN).total();
        assertThat(total.reviews()).isEqualTo(6);
        assertThat(total.scored()).isEqualTo(5);
        assertThat(total.averageScore()).isEqualTo(3);
        assertThat(total.lowShare()).isEqualTo(0.4);
        assertThat(total.starsPerMonth()).isCloseTo(-2.5, within(1e-9));
        assertThat(total.starsPerMonthRange().contains(-2.5)).isTrue();
        assertThat(total.scoreRange().contains(3)).isTrue();
        assertThat(total.lowShareRange()).isEqualTo(Interval.ofShare(2, 5, 0.95));
    }

    @Test
    void monthThatIsNotOverIsOpenAndStillShown() {
        ScoreTrend trend = of(
                DatedReviews.asked(
                        shop().order("o1").on("2020-01-02").review(5).review(3).build(), "2020-01-31", "2020-02-28"),
                PLAIN);
        assertThat(trend.months()).extracting(ScoreMonth::state).containsExactly(MonthState.CLOSED, MonthState.OPEN);
        assertThat(trend.months().get(1).averageScore()).isEqualTo(3);
        assertThat(trend.total().starsPerMonth()).as("one closed month").isNull();
        assertThat(trend.notes()).containsExactly("More reviews are to come: 2020-02.");
    }

    @Test
    void monthsOfPurchaseAreOpenUntilLateReviewsCanBeIn() {
        // Nine reviews come after a day, one after 30: nine of ten are in after 3.9 days, so after 4.
        String[] asked = new String[10];
        ShopFixture shop = shop();
        for (int i = 0; i < 9; i++) {
            shop.order("o" + i).on("2020-01-1" + i + "T09:30").review(5);
            asked[i] = "2020-01-" + (11 + i);
        }
        shop.order("late").on("2020-02-01T09:30").review(1);
        asked[9] = "2020-03-02";
        ScoreTrend trend = of(DatedReviews.asked(shop.build(), asked), PLAIN.by(ReviewClock.BOUGHT));
        assertThat(trend.months()).extracting(ScoreMonth::state).containsExactly(MonthState.CLOSED, MonthState.OPEN);
        ScoreMonth february = trend.months().get(1);
        assertThat(february.reviews()).isEqualTo(1);
        assertThat(february.scored()).isEqualTo(1);
        assertThat(february.averageScore()).isNull();
        assertThat(february.scoreRange()).isNull();
        assertThat(february.lowShare()).isNull();
        assertThat(february.change()).isNull();
        assertThat(trend.notes()).containsExactly("More reviews are to come, so that scores are left out: 2020-02.");
        assertThat(of(
                                DatedReviews.asked(shop.build(), asked),
                                PLAIN.by(ReviewClock.BOUGHT).asOf(LocalDate.of(2020, 3, 5)))
                        .months()
                        .get(1)
                        .state())
                .as("29 February and 4 days are before 5 March")
                .isEqualTo(MonthState.CLOSED);
    }

    @Test
    void laterReviewsAndOrdersAreIgnoredButThoseWithoutADayAreNot() {
        CommerceData data = DatedReviews.asked(
                shop().order("o1")
                        .on("2020-01-02")
                        .review(5)
                        .review(4)
                        .review(3)
                        .order("o2")
                        .on("2020-02-02")
                        .review(1)
                        .build(),
                "2020-01-31",
                "2020-02-01",
                null,
                null);
        ScoreTrend trend = of(data, PLAIN.asOf(LocalDate.of(2020, 1, 31)));
        assertThat(trend.total().reviews()).isEqualTo(2);
        assertThat(trend.months()).hasSize(1);
        assertThat(trend.months().get(0).state()).as("31 January is not over").isEqualTo(MonthState.OPEN);
        assertThat(trend.notes())
                .containsExactly(
                        "1 of 2 reviews don't tell when the customer was asked; they count in the total only.",
                        "More reviews are to come: 2020-01.");
        assertThat(of(data, PLAIN.asOf(LocalDate.of(2019, 1, 1))).notes()).containsExactly("The data have no reviews.");
    }

    @Test
    void fewScoresAreNamed() {
        assertThat(of(twoMonths(), ScoreTrend.analysis()).notes()).contains("Fewer than 30 scores: 2020-01, 2020-02.");
        assertThat(of(twoMonths(), PLAIN.withMinimumScores(3)).notes()).contains("Fewer than 3 scores: 2020-01.");
    }

    @Test
    void monthAfterAGapHasNoChange() {
        ScoreTrend trend = of(
                DatedReviews.asked(
                        shop().order("o1").on("2020-01-02").review(5).review(3).build(), "2020-01-31", "2020-03-31"),
                PLAIN);
        assertThat(trend.months().get(1).change()).isNull();
        assertThat(trend.total().starsPerMonth()).isCloseTo(-1, within(1e-9));
        assertThat(trend.total().starsPerMonthRange()).as("two scores").isNull();
    }

    @Test
    void reviewsWithoutDaysCountInTheTotalOnly() {
        CommerceData data = shop().order("o1").on("2020-01-02").review(2).build();
        ScoreTrend asked = of(data, PLAIN);
        assertThat(asked.months()).isEmpty();
        assertThat(asked.total().averageScore()).isEqualTo(2);
        assertThat(asked.total().scoreRange()).as("one score").isNull();
        ScoreTrend bought = of(data, PLAIN.by(ReviewClock.BOUGHT));
        assertThat(bought.months()).hasSize(1);
        assertThat(bought.notes())
                .contains("No review tells when the customer was asked, so no month counts as open but the last.");
        assertThat(of(shop().order("o1").review(2).build(), PLAIN.by(ReviewClock.BOUGHT))
                        .notes())
                .contains("1 of 1 reviews don't tell when the order was placed; they count in the total only.");
    }

    @Test
    void shopWithoutReviewsSaysSo() {
        for (CommerceData data : new CommerceData[] {
            shop().build(), shop().order("o1").on("2020-01-02").build()
        }) {
            ScoreTrend trend = of(data, ScoreTrend.analysis());
            assertThat(trend.months()).isEmpty();
            assertThat(trend.total()).isEqualTo(new ScoreTotal(0, 0, null, null, null, null, null, null));
            assertThat(trend.notes()).containsExactly("The data have no reviews.");
            assertThat(trend.tables()).extracting(FindingsTable::name).containsExactly("months", "total");
            assertThat(trend.tables().get(1).toCsv()).contains("0,0,,,,,,,,,");
        }
    }

    @Test
    void cardSaysWhatIsCountedAndWhen() {
        assertThat(ScoreTrend.analysis().card().name()).isEqualTo("score-trend");
        assertThat(ScoreTrend.analysis().card().grain()).contains("customer was asked");
        assertThat(ScoreTrend.analysis().by(ReviewClock.BOUGHT).card().grain()).contains("order was placed");
        assertThat(ScoreTrend.analysis().asOf(LocalDate.of(2020, 1, 1)).card().caveats())
                .anyMatch(caveat -> caveat.startsWith("As of 2020-01-01"));
    }

    @Test
    void negativeMinimumIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTrend.analysis().withMinimumScores(-1))
                .withMessage("the minimum of scores is -1; expected 0 or more. Maybe 30.");
    }
}
