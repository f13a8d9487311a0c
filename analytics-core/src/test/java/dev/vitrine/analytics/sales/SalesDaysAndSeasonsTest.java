package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Best and worst days, and seasons. */
final class SalesDaysAndSeasonsTest {

    /** Monday to Friday of one week, and the Monday after; nothing on Wednesday and at the weekend. */
    private static MemoryEngine week() {
        return MemoryEngine.of(shop().order("mo")
                .on("2020-06-01T10:00")
                .item("p", 1, "10.00")
                .order("tu")
                .on("2020-06-02T10:30")
                .item("p", 1, "40.00")
                .order("th")
                .on("2020-06-04T20:00")
                .item("p", 1, "40.00")
                .order("fr")
                .on("2020-06-05T20:59")
                .item("p", 1, "5.00")
                .order("mo2")
                .on("2020-06-08T10:00")
                .item("p", 1, "30.00")
                .order("gone")
                .on("2020-06-08T23:00")
                .status("canceled")
                .item("p", 1, "500.00")
                .build());
    }

    @Test
    void daysAreOrderedByRevenueTiesByCalendarIdleDaysIncluded() {
        ExtremeDays days = ExtremeDays.analysis().withLimit(4).run(week());
        assertThat(days.best())
                .extracting(SalesDay::day)
                .containsExactly(
                        LocalDate.of(2020, 6, 2),
                        LocalDate.of(2020, 6, 4),
                        LocalDate.of(2020, 6, 8),
                        LocalDate.of(2020, 6, 1));
        assertThat(days.worst())
                .extracting(SalesDay::day)
                .containsExactly(
                        LocalDate.of(2020, 6, 3),
                        LocalDate.of(2020, 6, 6),
                        LocalDate.of(2020, 6, 7),
                        LocalDate.of(2020, 6, 5));
        SalesDay best = days.best().get(0);
        assertThat(best)
                .isEqualTo(new SalesDay(best.day(), DayOfWeek.TUESDAY, 1, new BigDecimal("40.00"), 40 * 8 / 125.0));
        assertThat(days.worst().get(0).timesMean()).isZero();
        assertThat(days.notes()).containsExactly("Days without revenue: 3 of 8.");
    }

    @Test
    void optionsNarrowTheDays() {
        ExtremeDays days = ExtremeDays.analysis()
                .counting(SalesScope.ALL)
                .from(LocalDate.of(2020, 6, 3))
                .asOf(LocalDate.of(2020, 6, 7))
                .run(week());
        assertThat(days.best()).hasSize(5);
        assertThat(days.notes()).containsExactly("Days without revenue: 3 of 5.");
        assertThat(ExtremeDays.analysis()
                        .counting(SalesScope.ALL)
                        .run(week())
                        .best()
                        .get(0)
                        .revenue())
                .isEqualByComparingTo("530");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtremeDays.analysis().withLimit(0))
                .withMessageContaining("Maybe 10.");
    }

    @Test
    void indexIsMeanOfTheSeasonByMeanOfAll() {
        Seasonality seasons = Seasonality.analysis().run(week());
        assertThat(seasons.weekdays()).hasSize(7);
        SeasonIndex monday = seasons.weekdays().get(0);
        assertThat(monday.season()).isEqualTo("Monday");
        assertThat(monday.periods()).isEqualTo(2);
        assertThat(monday.orders()).isEqualTo(2);
        assertThat(monday.meanRevenue()).isEqualByComparingTo("20");
        assertThat(monday.index()).isEqualTo(20 / (125.0 / 8));
        SeasonIndex sunday = seasons.weekdays().get(6);
        assertThat(sunday.periods()).isOne();
        assertThat(sunday.index()).isZero();
        SeasonIndex ten = seasons.hours().get(10);
        assertThat(ten.periods()).isEqualTo(8);
        assertThat(ten.revenue()).isEqualByComparingTo("80");
        assertThat(ten.index()).isEqualTo(80 * 24 / 125.0);
        assertThat(seasons.months()).hasSize(12).allMatch(month -> month.periods() == 0 && month.index() == null);
        assertThat(seasons.notes())
                .containsExactly(
                        "Months covered in full: 0, less than two years; the index of a month may be chance or growth.");
    }

    @Test
    void monthsAreComparedIfTheyAreComplete() {
        ShopFixture shop = shop();
        for (int month = 0; month < 24; month++) {
            LocalDate day = LocalDate.of(2019, 1, 1).plusMonths(month);
            shop.order("o" + month).on(day.toString()).item("p", 1, month % 12 == 11 ? "30.00" : "10.00");
        }
        shop.order("late").on("2020-12-31").item("p", 1, "10.00");
        Seasonality seasons = Seasonality.analysis().run(MemoryEngine.of(shop.build()));
        SeasonIndex december = seasons.months().get(11);
        assertThat(december.season()).isEqualTo("December");
        assertThat(december.periods()).isEqualTo(2);
        assertThat(december.meanRevenue()).isEqualByComparingTo("35");
        assertThat(december.index()).isEqualTo(35 / (290.0 / 24));
        assertThat(seasons.notes())
                .containsExactly("All orders are of hour 0. Maybe the data have days without times.");
        Seasonality firstYear = Seasonality.analysis()
                .counting(SalesScope.ALL)
                .from(LocalDate.of(2019, 1, 1))
                .asOf(LocalDate.of(2019, 12, 31))
                .run(MemoryEngine.of(shop.build()));
        assertThat(firstYear.months().get(0).periods()).isOne();
        assertThat(firstYear.months().get(11).periods())
                .as("the last order is of the 1st, but all are known up to the 31st")
                .isOne();
    }

    @Test
    void rangesOfDaysCheckTheirEnds() {
        DayRange year = DayRange.ofYear(2020);
        assertThat(year.days()).isEqualTo(366);
        assertThat(year.contains(DayRange.ofMonth(YearMonth.of(2020, 2)))).isTrue();
        assertThat(year.contains(DayRange.ofYear(2021))).isFalse();
        assertThat(List.of(year.overlaps(DayRange.ofYear(2021)), year.overlaps(year)))
                .containsExactly(false, true);
        assertThat(year).hasToString("2020-01-01 to 2020-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayRange(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)))
                .withMessageContaining("Maybe swap them.");
    }
}
