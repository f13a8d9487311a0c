package dev.vitrine.analytics;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every analysis has a card, and defined findings for shops of every kind. */
class StandardAnalysesTest {

    private static ShopFixture full() {
        return shop().product("p", "Vase", "casa", "home")
                .order("o1")
                .by("ann")
                .in("SP")
                .on("2020-01-03")
                .status("delivered")
                .promised("2020-01-10")
                .delivered("2020-01-12T12:00")
                .item("p", 2, "10.00")
                .freight("1.50")
                .soldBy("s")
                .paid("21.50")
                .review(5);
    }

    private static Map<String, CommerceData> shops() {
        Map<String, CommerceData> shops = new LinkedHashMap<>();
        shops.put("empty", shop().build());
        shops.put("one order", full().build());
        shops.put(
                "one customer",
                full().order("o2")
                        .by("ann")
                        .in("SP")
                        .on("2020-02-03")
                        .item("p", 1, "12.00")
                        .order("o3")
                        .by("ann")
                        .in("RJ")
                        .on("2020-02-03")
                        .item("q", 1, "0.00")
                        .build());
        shops.put(
                "all canceled",
                shop().order("o1")
                        .by("ann")
                        .status("canceled")
                        .on("2020-01-03")
                        .item("p", 1, "5.00")
                        .order("o2")
                        .by("bob")
                        .status("canceled")
                        .on("2020-03-03")
                        .item("p", 1, "5.00")
                        .build());
        shops.put(
                "orders of nobody and nothing",
                shop().order("o1").on("2020-01-03").order("o2").build());
        shops.put(
                "lines without time, price and person",
                shop().order("o1").item("p", null, null).build());
        shops.put(
                "only returns",
                shop().order("o1")
                        .by("ann")
                        .on("2020-01-03")
                        .item("p", -3, "5.00")
                        .build());
        shops.put(
                "free goods",
                shop().order("o1")
                        .by("ann")
                        .on("2020-01-03")
                        .item("p", 3, "0.00")
                        .build());
        for (int seed = 1; seed <= 8; seed++) {
            shops.put("random " + seed, RandomShop.of(seed, 20 * seed, 0.1 * (seed % 4)));
        }
        shops.put(
                "synthetic", SyntheticShop.builder().orders(500).seed(3).build().build());
        return shops;
    }

    @TestFactory
    Stream<DynamicTest> findingsAreDefinedForEveryShop() {
        return shops().entrySet().stream()
                .map(shop -> DynamicTest.dynamicTest(
                        shop.getKey(), () -> check(shop.getValue(), StandardAnalyses.of(shop.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> findingsAreDefinedBeforeTheFirstOrder() {
        LocalDate day = LocalDate.of(1999, 12, 31);
        return shops().entrySet().stream()
                .map(shop -> DynamicTest.dynamicTest(
                        shop.getKey(), () -> check(shop.getValue(), StandardAnalyses.of(shop.getValue(), day))));
    }

    /** Spelling a table fails where a number is none. */
    private static void check(CommerceData data, List<Analysis<?>> analyses) {
        List<AnalysisReport> reports = Analyses.run(MemoryEngine.of(data), analyses);
        assertThat(reports).hasSameSizeAs(analyses);
        for (AnalysisReport report : reports) {
            assertThat(report.toMarkdown()).startsWith("# " + report.card().title());
            assertThat(report.findings().tables()).isNotEmpty();
            assertThat(report.findings().tables())
                    .extracting(FindingsTable::name)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*"));
            report.findings()
                    .tables()
                    .forEach(table ->
                            assertThat(table.toCsv()).startsWith(table.header().get(0)));
            assertThat(report.findings().notes()).doesNotHaveDuplicates().allMatch(note -> note.matches("(?s).+[.!?]"));
        }
        assertThat(AnalysisReport.toJson(reports)).endsWith("}\n");
    }

    @Test
    void everyAnalysisSaysWhatItMeans() {
        List<AnalysisCard> cards = StandardAnalyses.of(full().build()).stream()
                .<AnalysisCard>map(Analysis::card)
                .toList();
        assertThat(cards).extracting(AnalysisCard::name).doesNotHaveDuplicates();
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.title()).isNotBlank();
            assertThat(card.definition()).endsWith(".");
            assertThat(card.grain()).endsWith(".");
            assertThat(card.formula()).isNotBlank();
            assertThat(card.caveats()).isNotEmpty().allMatch(caveat -> caveat.endsWith("."));
        });
    }
}
