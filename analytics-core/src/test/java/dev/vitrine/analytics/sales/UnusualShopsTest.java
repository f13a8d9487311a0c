package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All analyses of sales over shops that hardly are any. */
final class UnusualShopsTest {
    private static final List<Analysis<?>> ALL = List.of(
            SalesTrend.analysis(),
            ExtremeDays.analysis(),
            Seasonality.analysis(),
            OrderValues.analysis(),
            SalesByStatus.analysis(),
            Discounts.analysis(),
            Returns.analysis(),
            BasketSize.analysis(),
            RevenueChange.analysis());

    /** Spells all tables, which fails for numbers that are not finite. */
    private static List<AnalysisReport> reports(MemoryEngine engine) {
        List<AnalysisReport> reports = Analyses.run(engine, ALL);
        assertThat(AnalysisReport.toJson(reports)).isNotEmpty();
        reports.forEach(report -> report.findings()
                .tables()
                .forEach(table -> assertThat(table.toCsv()).isNotEmpty()));
        return reports;
    }

    @Test
    void emptyShopHasNothingButNotes() {
        for (AnalysisReport report : reports(MemoryEngine.of(shop().build()))) {
            assertThat(report.findings().notes()).as(report.card().name()).isNotEmpty();
            if (!report.card().name().equals("seasonality")) {
                assertThat(report.findings().tables())
                        .extracting(FindingsTable::rows)
                        .allMatch(List::isEmpty);
            }
            assertThat(report.card().definition()).isNotEmpty();
            assertThat(report.card().grain()).isNotEmpty();
            assertThat(report.card().formula()).isNotEmpty();
            assertThat(report.card().caveats()).isNotEmpty();
        }
    }

    @Test
    void oneOrderIsAShop() {
        MemoryEngine engine = MemoryEngine.of(
                shop().order("a").on("2020-02-29").item("p", 1, "3.00").build());
        reports(engine);
        assertThat(SalesTrend.analysis().run(engine).months()).singleElement().matches(SalesPeriod::partial);
        assertThat(ExtremeDays.analysis().run(engine).best())
                .singleElement()
                .extracting(SalesDay::timesMean)
                .isEqualTo(1.0);
        assertThat(Seasonality.analysis().run(engine).weekdays().get(5).index()).isEqualTo(1.0);
        assertThat(RevenueChange.analysis().run(engine).total()).isEmpty();
    }

    @Test
    void canceledOrdersSellNothing() {
        ShopFixture shop = shop();
        for (int month = 1; month < 7; month++) {
            shop.order("o" + month)
                    .on("2020-0" + month + "-01")
                    .status("canceled")
                    .item("p", 1, "3.00");
        }
        MemoryEngine engine = MemoryEngine.of(shop.build());
        reports(engine);
        assertThat(SalesTrend.analysis().run(engine).months())
                .hasSize(6)
                .allMatch(month -> month.revenue().signum() == 0 && month.growth() == null);
        assertThat(ExtremeDays.analysis().run(engine).best().get(0).timesMean()).isNull();
        assertThat(Seasonality.analysis().run(engine).hours().get(0).index()).isNull();
        assertThat(OrderValues.analysis().run(engine).averageOrderValue()).isNull();
        assertThat(SalesByStatus.analysis().run(engine).notes()).containsExactly("The data have no times of delivery.");
        assertThat(Returns.analysis().run(engine).total().get(0).canceledShare())
                .isEqualTo(1.0);
    }

    @Test
    void ordersWithoutTimesHaveNoTrendButAValue() {
        MemoryEngine engine =
                MemoryEngine.of(shop().order("a").item("p", 1, "3.00").build());
        reports(engine);
        assertThat(SalesTrend.analysis().run(engine).notes())
                .containsExactly(
                        "The data have no order with a time of purchase on these days.",
                        "Orders without a time of purchase, left out: 1.");
        assertThat(OrderValues.analysis().run(engine).averageOrderValue()).isEqualByComparingTo("3");
    }

    @Test
    void ordersWithoutLinesOrPricesAreOrders() {
        MemoryEngine engine = MemoryEngine.of(shop().order("a")
                .on("2020-01-01")
                .item("p", 1, null)
                .order("b")
                .on("2020-02-29")
                .item("p", null, "3.00")
                .order("c")
                .on("2020-02-29")
                .build());
        reports(engine);
        assertThat(SalesTrend.analysis().run(engine).months())
                .extracting(SalesPeriod::orders)
                .containsExactly(1L, 2L);
        assertThat(RevenueChange.analysis().run(engine).notes()).containsExactly("Nothing was sold at either time.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 64, 300})
    void shopsFullOfGapsGiveFiniteNumbers(int orders) {
        for (long seed = 0; seed < 5; seed++) {
            reports(MemoryEngine.of(RandomShop.of(seed, orders, 0.4)));
        }
    }

    @Test
    void scopesSayWhatTheyAre() {
        assertThat(SalesScope.ALL.label()).isEqualTo("orders of any status");
        assertThat(OrderValues.analysis()
                        .counting(SalesScope.COMPLETED)
                        .from(LocalDate.of(2020, 1, 1))
                        .asOf(LocalDate.of(2020, 1, 31))
                        .card()
                        .grain())
                .endsWith(
                        "of orders delivered or completed; purchased on any day from 2020-01-01 on up to 2020-01-31.");
    }
}
