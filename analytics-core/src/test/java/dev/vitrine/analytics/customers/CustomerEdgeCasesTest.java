package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Analyses of customers of shops that lack nearly everything. */
class CustomerEdgeCasesTest {
    private static final LocalDate EARLY = LocalDate.of(1900, 1, 1);

    static List<Analysis<?>> analyses() {
        return List.of(
                CohortRetention.analysis(),
                NewAndReturning.analysis(),
                RepeatPurchases.analysis(),
                TimeBetweenOrders.analysis(),
                CustomerConcentration.analysis(),
                TopCustomers.analysis(),
                PreferredPayment.analysis(),
                ChurnIndicator.analysis(),
                CustomerProfile.analysis());
    }

    static List<Analysis<?>> earlyAnalyses() {
        return List.of(
                CohortRetention.analysis().asOf(EARLY),
                NewAndReturning.analysis().asOf(EARLY),
                RepeatPurchases.analysis().asOf(EARLY),
                TimeBetweenOrders.analysis().asOf(EARLY),
                CustomerConcentration.analysis().asOf(EARLY),
                TopCustomers.analysis().asOf(EARLY),
                PreferredPayment.analysis().asOf(EARLY),
                ChurnIndicator.analysis().asOf(EARLY),
                CustomerProfile.analysis().asOf(EARLY));
    }

    private static Findings find(Analysis<?> analysis, CommerceData data) {
        Findings findings = analysis.run(MemoryEngine.of(data));
        for (FindingsTable<?> table : findings.tables()) {
            assertThat(table.toCsv()).as("only finite numbers").isNotEmpty();
        }
        return findings;
    }

    /** Asserts that no table tells of a customer. */
    private static void assertNobody(Findings findings) {
        for (FindingsTable<?> table : findings.tables()) {
            assertThat(table.toCsv().lines().skip(1)).noneMatch(row -> row.contains("ann"));
        }
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void anEmptyShopHasNoCustomers(Analysis<?> analysis) {
        Findings findings = find(analysis, shop().build());

        assertNobody(findings);
        assertThat(findings.notes()).startsWith("The data have no orders.");
    }

    @ParameterizedTest
    @MethodSource("earlyAnalyses")
    void beforeTheFirstOrderThereAreNoCustomers(Analysis<?> analysis) {
        Findings findings =
                find(analysis, shop().order("o1").by("ann").on("2020-01-10").build());

        assertNobody(findings);
        assertThat(findings.notes()).startsWith("The data have no orders up to 1900-01-01.");
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void oneOrderMakesOneCustomer(Analysis<?> analysis) {
        Findings findings = find(
                analysis,
                shop().order("o1")
                        .by("ann")
                        .on("2020-01-10")
                        .item("p", 1, "3.00")
                        .build());

        assertThat(findings.notes()).noneMatch(note -> note.contains("left out"));
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void oneCustomerMayHaveManyOrders(Analysis<?> analysis) {
        ShopFixture shop = shop();
        for (int day = 10; day < 20; day++) {
            shop.order("o" + day).by("ann").on("2020-01-" + day).item("p", 1, "3.00");
        }
        assertThat(find(analysis, shop.build()).tables()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void ifAllOrdersAreCanceledThereAreNoCustomers(Analysis<?> analysis) {
        Findings findings = find(
                analysis,
                shop().order("o1")
                        .by("ann")
                        .on("2020-01-10")
                        .status("canceled")
                        .item("p", 1, "3.00")
                        .paid("3.00")
                        .build());

        assertNobody(findings);
        assertThat(findings.notes()).startsWith("1 of 1 orders are left out because of their status.");
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void ordersOfNobodyAndOfNoDayAreLeftOut(Analysis<?> analysis) {
        Findings findings = find(
                analysis,
                shop().order("o1")
                        .on("2020-01-10")
                        .item("p", 1, "3.00")
                        .order("o2")
                        .by("ann")
                        .item("p", 1, "3.00")
                        .build());

        assertNobody(findings);
        assertThat(findings.notes())
                .startsWith(
                        "1 of 2 orders are left out because nobody knows who placed them.",
                        "1 of 2 orders are left out because their day is not known.");
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void aShopWithGapsEverywhereIsAnalysed(Analysis<?> analysis) {
        for (int seed = 0; seed < 5; seed++) {
            find(analysis, RandomShop.of(seed, 120, 0.3));
            find(analysis, RandomShop.of(seed, 8, 0.9));
        }
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void theCardSaysWhatIsCountedAndHow(Analysis<?> analysis) {
        assertThat(analysis.card().definition()).isNotEmpty();
        assertThat(analysis.card().grain()).contains("not canceled");
        assertThat(analysis.card().formula()).isNotEmpty();
        assertThat(analysis.card().caveats()).anyMatch(caveat -> caveat.contains("day after the last order"));
    }

    @Test
    void allRunTogether() {
        List<AnalysisReport> reports = Analyses.run(MemoryEngine.of(RandomShop.of(3, 100, 0.1)), analyses());

        assertThat(AnalysisReport.toJson(reports)).contains("cohort-retention", "churn-indicator");
    }

    @Test
    void ordersThatCountHaveWords() {
        assertThat(SalesScope.COMPLETED.label()).isEqualTo("orders delivered or completed");
        assertThat(TopCustomers.analysis().counting(SalesScope.ALL).card().grain())
                .contains("orders of any status");
    }
}
