package dev.vitrine.analytics.summary;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.ShopFixture;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthlyTrendTest {

    private final ShopFixture shop = shop();

    @Test
    void monthWithoutOrdersIsNotLeftOut() {
        shop.order("a").on("2019-12-31T23:59:59").item("p", 1, "10.00").freight("1.00");
        shop.order("b").on("2020-02-01").item("p", 2, "10.00").item("q", 1, "5.01");
        shop.order("c").on("2020-02-29").status("canceled");

        assertThat(months())
                .containsExactly(
                        new MonthTotal(
                                YearMonth.of(2019, 12),
                                1,
                                1,
                                new BigDecimal("10.00"),
                                new BigDecimal("1.00"),
                                new BigDecimal("10.0000"),
                                null),
                        new MonthTotal(
                                YearMonth.of(2020, 1), 0, 0, new BigDecimal("0.00"), null, null, new BigDecimal("-1")),
                        new MonthTotal(
                                YearMonth.of(2020, 2),
                                2,
                                2,
                                new BigDecimal("25.01"),
                                null,
                                new BigDecimal("25.0100"),
                                null));
    }

    @Test
    void growthIsAShareOfTheMonthBefore() {
        shop.order("a").on("2020-01-01").item("p", 1, "30.00");
        shop.order("b").on("2020-02-01").item("p", 1, "40.00");
        shop.order("c").on("2020-03-01").item("p", -1, "40.00");
        shop.order("d").on("2020-04-01").item("p", 1, "40.00");

        assertThat(months())
                .extracting(MonthTotal::growth)
                .containsExactly(null, new BigDecimal("0.333333"), new BigDecimal("-2"), null);
    }

    @Test
    void averageIsRoundedHalfToEvenTwoDecimalsBeyondTheMoney() {
        shop.order("a").on("2020-01-01").item("p", 1, "0.01");
        for (int i = 0; i < 7; i++) {
            shop.order("b" + i).on("2020-01-01").item("p", 1, "0.00");
        }
        // 0.01 / 8 = 0.00125, which lies halfway between 0.0012 and 0.0013
        assertThat(months().get(0).averageOrderValue()).isEqualTo(new BigDecimal("0.0012"));
    }

    @Test
    void lineOfAnOrderWithoutADayIsInNoMonth() {
        shop.order("a").item("p", 1, "1.00").order("b").on("2020-01-01").item("p", 1, "2.00");
        assertThat(months()).extracting(MonthTotal::items).containsExactly(1L);
    }

    @Test
    void monthsThatTheDataMayNotCoverWholeAreNamed() {
        shop.order("a").on("2020-01-02").order("b").on("2020-02-10").order("c").on("2020-03-31");
        assertThat(partialMonths()).containsExactly("2020-01");
        assertThat(ShopSummary.of(shop.build()).notes())
                .filteredOn(note -> note.topic() == SummaryNote.Topic.MONTHS)
                .extracting(SummaryNote::text)
                .containsExactly(
                        "The data may not cover these months whole, so a rise or fall there may be none: 2020-01.");
    }

    @Test
    void monthsFromTheFirstDayToTheLastAreWhole() {
        shop.order("a").on("2020-01-01").order("b").on("2020-02-29T23:00");
        assertThat(partialMonths()).isEmpty();
        assertThat(ShopSummary.of(shop.build()).notes())
                .extracting(SummaryNote::topic)
                .doesNotContain(SummaryNote.Topic.MONTHS);
    }

    @Test
    void thinMonthsAtEitherEndArePartialButNotThoseBetween() {
        for (String month : List.of("2020-02", "2020-03", "2020-05", "2020-06", "2020-07", "2020-08")) {
            for (int i = 0; i < 11; i++) {
                shop.order(month + i).on(month + "-15");
            }
        }
        shop.order("early").on("2020-01-01").order("between").on("2020-04-15");
        shop.order("late").on("2020-09-30").order("later").on("2020-11-30");
        assertThat(partialMonths()).containsExactly("2020-01", "2020-09", "2020-10", "2020-11");
    }

    @Test
    void wrongDateMakesNoThousandsOfMonths() {
        shop.order("a").on("0001-01-01").item("p", 1, "1.00");
        shop.order("b").on("2020-01-01").order("c").on("2020-03-01");
        assertThat(months())
                .extracting(month -> month.month().toString())
                .containsExactly("0001-01", "2020-01", "2020-03");
        assertThat(months()).extracting(MonthTotal::growth).containsOnlyNulls();
        assertThat(ShopSummary.of(shop.build()).notes())
                .extracting(SummaryNote::text)
                .contains("The orders go from 0001-01 to 2020-03, so months without orders are not listed. Maybe a date"
                        + " is wrong.");
    }

    @Test
    void aHundredYearsHaveNoGaps() {
        shop.order("a").on("1920-01-01").order("b").on("2019-12-31");
        assertThat(months()).hasSize(1200);
        shop.order("c").on("2020-01-01");
        assertThat(months()).hasSize(3);
    }

    private List<String> partialMonths() {
        return ShopSummary.of(shop.build()).partialMonths().stream()
                .map(YearMonth::toString)
                .toList();
    }

    private List<MonthTotal> months() {
        return ShopSummary.of(shop.build()).months();
    }
}
