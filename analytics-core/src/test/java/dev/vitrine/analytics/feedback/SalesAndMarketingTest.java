package dev.vitrine.analytics.feedback;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.column.internal.CategoryValues;
import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.column.internal.DoubleValues;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.IntValues;
import dev.vitrine.analytics.column.internal.TextValues;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Interactions;
import dev.vitrine.analytics.model.Mentions;
import dev.vitrine.analytics.model.TrafficDays;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesAndMarketingTest {
    private static final LocalDate JANUARY_30 = LocalDate.of(2020, 1, 30);

    private static SalesAndMarketing of(CommerceData data, MarketingSeries marketing) {
        return SalesAndMarketing.analysis(marketing).run(MemoryEngine.of(data));
    }

    /** Two orders on 30 January, none on the day after, one on 1 and one on 2 February. */
    private static CommerceData sales() {
        return shop().order("a")
                .on("2020-01-30T08:00")
                .item("p", 2, "10.00")
                .order("b")
                .on("2020-01-30T20:00")
                .order("c")
                .on("2020-02-01")
                .item("p", 1, "25.00")
                .order("d")
                .on("2020-02-02")
                .order("undated")
                .item("p", 1, "99.00")
                .build();
    }

    private static DateTimeValues days(String... days) {
        DateTimeBuilder times = new DateTimeBuilder();
        for (String day : days) {
            if (day == null) {
                times.addMissing();
            } else {
                times.add(DateTimeValues.toMicros(LocalDate.parse(day).atStartOfDay()));
            }
        }
        return times.build();
    }

    private static IntValues numbers(Integer... numbers) {
        IntBuilder values = new IntBuilder();
        for (Integer number : numbers) {
            if (number == null) {
                values.addMissing();
            } else {
                values.add(number);
            }
        }
        return values.build();
    }

    private static MarketingSeries series() {
        return MarketingSeries.of(DatedReviews.marketed(
                shop().build(),
                new TrafficDays(
                        days("2020-01-30", "2020-01-31", "2020-02-01", null),
                        numbers(100, null, 40, 7),
                        numbers(60, 50, 70, 7),
                        IntValues.missing(4),
                        DoubleValues.missing(4)),
                new Mentions(
                        days("2020-01-31", "2020-01-30", "2020-01-30", "2020-02-01", "2020-02-05", "2020-02-06"),
                        CategoryValues.missing(6),
                        numbers(1, 5, 6, 4, 90, null)),
                new Interactions(
                        IdValues.missing(3),
                        TextValues.missing(3),
                        CategoryValues.missing(3),
                        days("2020-01-30", "2020-01-30", "2020-01-30"),
                        CategoryValues.missing(3),
                        numbers(9, null, 4))));
    }

    @Test
    void rowsOfADayAreAddedUpAndWhatIsMissingStaysMissing() {
        assertThat(series().days())
                .containsExactly(
                        new MarketingDay(JANUARY_30, 11L, 100L, 60L, 3L, 2, 13),
                        new MarketingDay(LocalDate.of(2020, 1, 31), 1L, null, 50L, null, 0, 0),
                        new MarketingDay(LocalDate.of(2020, 2, 1), 4L, 40L, 70L, null, 0, 0),
                        new MarketingDay(LocalDate.of(2020, 2, 5), 90L, null, null, null, 0, 0));
        assertThat(series().undatedRows()).isEqualTo(1);
        assertThat(series().oddTrafficRows()).isEqualTo(1);
        assertThat(series().days().get(0).averageScore()).isEqualTo(6.5);
        assertThat(series().days().get(1).averageScore()).isNull();
        assertThat(MarketingSeries.of(sales())).isEqualTo(MarketingSeries.EMPTY);
    }

    @Test
    void monthsStandBesideWhatMarketingTablesTell() {
        SalesAndMarketing found = of(sales(), series());
        assertThat(found.months())
                .containsExactly(
                        new MarketingMonth(
                                YearMonth.of(2020, 1),
                                2,
                                new BigDecimal("20.00"),
                                null,
                                2,
                                12L,
                                null,
                                100L,
                                110L,
                                3L,
                                6.5),
                        new MarketingMonth(
                                YearMonth.of(2020, 2),
                                2,
                                new BigDecimal("25.00"),
                                0.25,
                                2,
                                94L,
                                82.0 / 12,
                                40L,
                                70L,
                                null,
                                null));
        assertThat(found.notes())
                .containsExactly(
                        "Rows of marketing tables without a date, which are left out: 1.",
                        "Rows of traffic with more visitors than page views, which can't be: 1.");
    }

    @Test
    void correlationIsOverTheDaysThatBothHave() {
        MarketingOverlap mentions = of(sales(), series()).overlaps().get(0);
        assertThat(mentions.source()).isEqualTo(MarketingSource.MENTIONS);
        assertThat(mentions.days()).isEqualTo(4);
        assertThat(mentions.first()).isEqualTo(JANUARY_30);
        assertThat(mentions.last()).isEqualTo(LocalDate.of(2020, 2, 5));
        assertThat(mentions.sharedDays())
                .as("5 February is after the last order")
                .isEqualTo(3);
        // Mentions 11, 1, 4 and orders 2, 0, 1: 10 / sqrt(158 / 3 x 2).
        assertThat(mentions.correlation()).isCloseTo(10 / Math.sqrt(158.0 / 3 * 2), within(1e-12));
        assertThat(mentions.correlationRange()).isNull();
        MarketingOverlap contacts = of(sales(), series()).overlaps().get(3);
        assertThat(contacts.sharedDays()).isEqualTo(1);
        assertThat(contacts.correlation()).isNull();
    }

    @Test
    void tablesThatShareNoDayAreNamedWithBothRanges() {
        CommerceData data =
                shop().order("a").on("2019-01-30").order("b").on("2019-02-03").build();
        SalesAndMarketing found = of(data, series());
        assertThat(found.months()).hasSize(2);
        assertThat(found.months().get(0).mentions()).isNull();
        assertThat(found.months().get(0).marketingDays()).isZero();
        assertThat(found.months().get(0).revenue()).isNull();
        assertThat(found.overlaps()).allSatisfy(overlap -> {
            assertThat(overlap.sharedDays()).isZero();
            assertThat(overlap.correlation()).isNull();
        });
        assertThat(found.notes())
                .contains("No day has both orders and page views, so they can't be compared: orders are from 2019-01-30"
                        + " to 2019-02-03, page views from 2020-01-30 to 2020-02-01.");
    }

    @Test
    void mentionsOfZeroHaveNoGrowth() {
        MarketingSeries marketing = new MarketingSeries(
                List.of(
                        new MarketingDay(JANUARY_30, 0L, null, null, null, 0, 0),
                        new MarketingDay(LocalDate.of(2020, 2, 1), 4L, null, null, null, 0, 0)),
                0,
                0);
        assertThat(of(sales(), marketing).months().get(1).mentionsGrowth()).isNull();
    }

    @Test
    void shopWithoutMarketingOrOrdersSaysSo() {
        SalesAndMarketing found = of(shop().build(), MarketingSeries.EMPTY);
        assertThat(found.months()).isEmpty();
        assertThat(found.overlaps()).hasSize(4);
        assertThat(found.overlaps().get(0))
                .isEqualTo(new MarketingOverlap(MarketingSource.MENTIONS, 0, null, null, 0, null, null));
        assertThat(found.notes())
                .containsExactly(
                        "The data have no orders with a time of purchase.",
                        "The data have no mentions.",
                        "The data have no page views.",
                        "The data have no visitors.",
                        "The data have no contacts.");
        assertThat(found.tables()).extracting(FindingsTable::name).containsExactly("months", "overlaps");
        assertThat(of(shop().order("undated").build(), series()).notes())
                .startsWith("The data have no orders with a time of purchase.");
    }

    @Test
    void daysMustAscend() {
        MarketingDay day = MarketingDay.nothing(JANUARY_30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarketingSeries(List.of(day, day), 0, 0))
                .withMessage("days must ascend, each once, but 2020-01-30 comes after 2020-01-30."
                        + " Maybe add up the rows of a day.");
    }

    @Test
    void cardWarnsOfSeriesThatBothGrow() {
        assertThat(SalesAndMarketing.analysis(MarketingSeries.EMPTY).card().name())
                .isEqualTo("sales-and-marketing");
        assertThat(SalesAndMarketing.analysis(MarketingSeries.EMPTY).card().caveats())
                .anyMatch(caveat -> caveat.contains("both grow"));
    }
}
