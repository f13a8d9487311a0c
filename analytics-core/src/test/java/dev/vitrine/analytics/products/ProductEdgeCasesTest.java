package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shops in which there is little or nothing to find. */
class ProductEdgeCasesTest {
    private static final LocalDate DAY = LocalDate.parse("1990-01-01");

    private static final List<Analysis<?>> ALL = List.of(
            TopProducts.analysis(),
            AbcClasses.analysis(),
            ProductLifecycles.analysis(),
            ProductPrices.analysis(),
            ProductLoyalty.analysis(),
            ProductChannels.analysis(),
            BoughtTogether.analysis(),
            ProductComparison.analysis(List.of("a")));

    private static List<AnalysisReport> reports(CommerceData data, List<Analysis<?>> analyses) {
        List<AnalysisReport> reports = Analyses.run(MemoryEngine.of(data), analyses);
        assertThat(AnalysisReport.toJson(reports)).doesNotContain("NaN", "Infinity");
        reports.forEach(
                report -> assertThat(report.toMarkdown()).contains(report.card().title()));
        return reports;
    }

    private static void assertNothing(List<AnalysisReport> reports) {
        for (AnalysisReport report : reports) {
            assertThat(report.findings().notes()).as(report.card().name()).isNotEmpty();
        }
    }

    @Test
    void emptyShop() {
        assertNothing(reports(shop().build(), ALL));
    }

    @Test
    void orderWithoutLines() {
        assertNothing(reports(shop().order("1").build(), ALL));
        assertNothing(reports(shop().order("1").on("2020-01-01").build(), ALL));
    }

    @Test
    void allOrdersCanceled() {
        CommerceData canceled = shop().order("1")
                .by("ann")
                .on("2020-01-01")
                .status("canceled")
                .item("a", 1, "1.00")
                .item("b", 1, "1.00")
                .build();
        assertNothing(reports(canceled, ALL));
    }

    @Test
    void oneOrder() {
        CommerceData one = shop().order("1")
                .by("ann")
                .on("2020-01-01")
                .item("a", 1, "1.00")
                .item("b", 1, "1.00")
                .build();
        List<AnalysisReport> reports = reports(one, ALL);
        assertThat(((TopProducts) reports.get(0).findings()).byRevenue()).hasSize(2);
        assertThat(((ProductComparison) reports.get(7).findings()).products()).hasSize(1);
        BoughtTogether pairs = BoughtTogether.analysis().withMinimumOrders(1).run(MemoryEngine.of(one));
        assertThat(pairs.total().frequentPairs()).isEqualTo(1);
        assertThat(pairs.pairs()).as("a pair in every order is no surprise").isEmpty();
    }

    @Test
    void dayBeforeTheFirstOrder() {
        CommerceData later =
                shop().order("1").on("2020-01-01").item("a", 1, "1.00").build();
        assertNothing(reports(
                later,
                List.of(
                        TopProducts.analysis().asOf(DAY),
                        AbcClasses.analysis().asOf(DAY),
                        ProductLifecycles.analysis().asOf(DAY),
                        ProductPrices.analysis().asOf(DAY),
                        ProductLoyalty.analysis().asOf(DAY),
                        ProductChannels.analysis().asOf(DAY),
                        BoughtTogether.analysis().asOf(DAY),
                        ProductComparison.analysis(List.of("a")).asOf(DAY))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shopFullOfGaps(long seed) {
        CommerceData gaps = RandomShop.of(seed, 60, 0.4);
        reports(gaps, ALL);
        reports(
                gaps,
                List.of(
                        TopProducts.analysis().counting(SalesScope.ALL),
                        AbcClasses.analysis().counting(SalesScope.ALL),
                        ProductLifecycles.analysis().counting(SalesScope.ALL).withMinimumUnits(1),
                        ProductPrices.analysis().counting(SalesScope.ALL).withMinimumPeriods(3),
                        ProductLoyalty.analysis().counting(SalesScope.ALL).withMinimumBuyers(1),
                        ProductChannels.analysis().counting(SalesScope.ALL),
                        BoughtTogether.analysis().counting(SalesScope.ALL).withMinimumOrders(1)));
    }

    @Test
    void cardsSayWhatCountsAndWhatMisleads() {
        for (Analysis<?> analysis : ALL) {
            AnalysisCard card = analysis.card();
            assertThat(card.definition()).as(card.name()).endsWith(".");
            assertThat(card.grain()).as(card.name()).startsWith("Lines of a positive quantity, of orders that stand");
            assertThat(card.formula()).as(card.name()).isNotEmpty();
            assertThat(card.caveats()).as(card.name()).isNotEmpty();
        }
        assertThat(AbcClasses.analysis().asOf(DAY).card().grain()).endsWith("orders after 1990-01-01 are ignored.");
    }
}
