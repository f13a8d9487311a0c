package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trend by month, week and day. */
final class SalesTrendTest {

    /** From the 1st of January to the 10th of May; nothing in March. */
    private static ShopFixture fewMonths() {
        return shop().order("a")
                .on("2020-01-01")
                .status("delivered")
                .item("p", 1, "100.00")
                .order("b")
                .on("2020-02-10")
                .status("delivered")
                .item("p", 2, "60.00")
                .item("q", 1, "30.00")
                .order("c")
                .on("2020-02-20")
                .status("canceled")
                .item("p", 1, "1000.00")
                .order("d")
                .on("2020-04-30")
                .status("shipped")
                .item("p", 1, "75.00")
                .order("e")
                .on("2020-05-10")
                .item("p", 1, "10.00");
    }

    private static String monthsOf(SalesTrend trend) {
        return trend.months().stream()
                .map(month -> month.period() + (month.partial() ? "* " : " ") + month.orders() + " " + month.revenue()
                        + " " + month.growth() + " " + month.movingAverage())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void monthsWithoutSalesAreZeroAndPartialOnesAreNotCompared() {
        SalesTrend trend = SalesTrend.analysis()
                .withMovingAverage(TrendPeriod.MONTH, 2)
                .run(MemoryEngine.of(fewMonths().build()));
        assertThat(monthsOf(trend)).isEqualTo("""
                2020-01 1 100.00 null null
                2020-02 1 150.00 0.5 125.0000
                2020-03 0 0.00 -1.0 75.0000
                2020-04 1 75.00 null 37.5000
                2020-05* 1 10.00 null null""");
        assertThat(trend.notes())
                .containsExactly(
                        "Months covered only in part, not compared with others: 2020-05.",
                        "Months with under a twentieth of the median month's orders: 2020-03."
                                + " Maybe the data lack orders there.");
        assertThat(trend.weeks())
                .hasSize(19)
                .allMatch(week -> week.to().equals(week.from().plusDays(6)));
        assertThat(trend.weeks().get(0).period()).isEqualTo("2020-W01");
        assertThat(trend.weeks().get(0).partial()).isTrue();
        assertThat(trend.weeks().get(18).partial()).isFalse();
        assertThat(trend.days()).hasSize(131).noneMatch(SalesPeriod::partial);
        assertThat(trend.days().get(40).units()).isEqualTo(3);
        assertThat(trend.days().get(40).averageOrderValue()).isEqualByComparingTo("150");
        assertThat(trend.days().get(41).averageOrderValue()).isNull();
    }

    @Test
    void asOfDayEndsTheDataAndCompletesItsPeriods() {
        SalesTrendAnalysis analysis = SalesTrend.analysis().withMovingAverage(TrendPeriod.MONTH, 1);
        MemoryEngine engine = MemoryEngine.of(fewMonths().build());
        assertThat(monthsOf(analysis.asOf(LocalDate.of(2020, 2, 15)).run(engine)))
                .isEqualTo("""
                2020-01 1 100.00 null 100.0000
                2020-02* 1 150.00 null null""");
        assertThat(monthsOf(analysis.asOf(LocalDate.of(2020, 5, 31)).run(engine)))
                .endsWith("2020-05 1 10.00 -0.8666666666666667 10.0000");
        assertThat(analysis.asOf(LocalDate.of(2019, 12, 31)).run(engine).months())
                .isEmpty();
    }

    @Test
    void firstDayBeginsTheData() {
        MemoryEngine engine = MemoryEngine.of(fewMonths().build());
        SalesTrend trend = SalesTrend.analysis()
                .from(LocalDate.of(2020, 2, 1))
                .asOf(LocalDate.of(2020, 4, 30))
                .run(engine);
        assertThat(monthsOf(trend)).startsWith("2020-02 1 150.00 null null\n2020-03 0 0.00 -1.0");
        SalesTrend later = SalesTrend.analysis().from(LocalDate.of(2020, 2, 2)).run(engine);
        assertThat(later.months().get(0).partial()).isTrue();
    }

    @Test
    void scopeSaysWhichOrdersCount() {
        MemoryEngine engine = MemoryEngine.of(fewMonths().build());
        assertThat(SalesTrend.analysis()
                        .counting(SalesScope.ALL)
                        .run(engine)
                        .months()
                        .get(1)
                        .revenue())
                .isEqualByComparingTo("1150");
        SalesTrend completed =
                SalesTrend.analysis().counting(SalesScope.COMPLETED).run(engine);
        assertThat(completed.months()).extracting(SalesPeriod::orders).containsExactly(1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void yearIsComparedWithTheYearBefore() {
        ShopFixture shop = shop();
        for (int month = 0; month < 25; month++) {
            LocalDate day = LocalDate.of(2019, 1, 1).plusMonths(month);
            shop.order("o" + month).on(day.toString()).item("p", 1, 10 + month + ".00");
        }
        List<SalesPeriod> months =
                SalesTrend.analysis().run(MemoryEngine.of(shop.build())).months();
        assertThat(months.get(11).yearGrowth()).isNull();
        assertThat(months.get(12).yearGrowth()).isEqualTo(12.0 / 10);
        assertThat(months.get(23).yearGrowth()).isEqualTo(12.0 / 21);
        assertThat(months.get(24).yearGrowth()).isNull();
    }

    @Test
    void dataThatFadeOutAreKnownUpToTheirLastFullMonth() {
        ShopFixture shop = shop();
        for (int i = 0; i < 240; i++) {
            shop.order("o" + i).on("2020-0" + (1 + i % 6) + "-01").item("p", 1, "1.00");
        }
        shop.order("stray").on("2020-07-20").item("p", 1, "1.00");
        MemoryEngine end = MemoryEngine.of(shop.build());
        assertThat(SalesTrend.analysis().run(end).notes())
                .as("a month that is not over may still fill")
                .containsExactly("Months covered only in part, not compared with others: 2020-07.");
        shop.order("last").on("2020-08-02").item("p", 1, "1.00");
        MemoryEngine engine = MemoryEngine.of(shop.build());
        SalesTrend trend = SalesTrend.analysis().run(engine);
        assertThat(monthsOf(trend)).endsWith("""
                2020-06 40 40.00 0.0 40.0000
                2020-07* 1 1.00 null null
                2020-08* 1 1.00 null null""");
        assertThat(trend.notes()).first().asString().startsWith("After 2020-06-30 the data fade out");
        SalesTrend vouched =
                SalesTrend.analysis().asOf(LocalDate.of(2020, 8, 2)).run(engine);
        assertThat(vouched.months().get(6).growth()).isEqualTo(-0.975);
        assertThat(vouched.notes())
                .contains("Months with under a twentieth of the median month's orders: 2020-07."
                        + " Maybe the data lack orders there.");
        assertThat(ExtremeDays.analysis().run(engine).worst().get(9).day()).isBefore("2020-07-01");
        assertThat(RevenueChange.analysis().run(engine).after()).isEqualTo(DayRange.ofMonth(trend(trend, 5)));
    }

    private static YearMonth trend(SalesTrend trend, int month) {
        return YearMonth.parse(trend.months().get(month).period());
    }

    @Test
    void undatedOrdersAreTold() {
        SalesTrend trend = SalesTrend.analysis()
                .run(MemoryEngine.of(fewMonths().order("x").item("p", 1, "5.00").build()));
        assertThat(trend.notes()).first().isEqualTo("Orders without a time of purchase, left out: 1.");
    }

    @Test
    void spansOfCenturiesAreNotListed() {
        SalesTrend trend = SalesTrend.analysis()
                .run(MemoryEngine.of(fewMonths()
                        .order("x")
                        .on("9999-12-31")
                        .item("p", 1, "5.00")
                        .build()));
        assertThat(trend.days()).isEmpty();
        assertThat(trend.notes())
                .containsExactly("The orders span 2020-01-01 to 9999-12-31, more than 100 years, so days and months are"
                        + " not listed. Maybe some times of purchase are wrong.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stepsOfTheAlgebraFindTheSame(long seed) {
        MemoryEngine engine = MemoryEngine.of(RandomShop.of(seed, 400, 0.1));
        SalesTrend trend = SalesTrend.analysis()
                .counting(SalesScope.ALL)
                .withMovingAverage(TrendPeriod.WEEK, 5)
                .run(engine);
        Step growth = new Step.Growth(Measures.GROSS_REVENUE, 1);
        Step average = new Step.MovingAverage(Measures.GROSS_REVENUE, 5);
        ResultTable steps = engine.run(Query.of(Measures.ORDERS, Measures.GROSS_REVENUE)
                .by(Dimensions.ISO_WEEK)
                .where(Dimensions.DAY.isPresent())
                .having(Measures.GROSS_REVENUE.isMissing().negate()) // makes them gaps, which are zero
                .with(growth)
                .with(average));
        Map<String, SalesPeriod> weeks =
                trend.weeks().stream().collect(Collectors.toMap(SalesPeriod::period, week -> week));
        int compared = 0;
        for (int row = 0; row < steps.size(); row++) {
            SalesPeriod week = weeks.get(steps.column(Dimensions.ISO_WEEK).label(row));
            assertThat(week.orders()).isEqualTo(steps.column(Measures.ORDERS).asLong(row));
            Double actual = week.growth();
            if (actual != null && !steps.column(growth).isMissing(row)) {
                assertThat(actual).isCloseTo(steps.column(growth).asDouble(row), within(1e-12));
                compared++;
            }
            if (week.movingAverage() != null && !steps.column(average).isMissing(row)) {
                assertThat(week.movingAverage()).isEqualTo(steps.column(average).value(row));
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void badOptionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SalesTrend.analysis().withMovingAverage(TrendPeriod.WEEK, 0))
                .withMessageContaining("over 0 periods")
                .withMessageContaining("Maybe 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SalesTrend.analysis().from(LocalDate.of(2020, 2, 2)).asOf(LocalDate.of(2020, 2, 1)))
                .withMessageContaining("Maybe swap them.");
    }
}
