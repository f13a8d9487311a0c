package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that the pages show does what they say. */
class ToursTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeShop() {
        SyntheticShop.builder().orders(300).seed(11).build().write(folder.resolve("shop"));
    }

    @Test
    void readmeTellsWhatIsInTheFiles() {
        String output = output(print -> ReadmeTour.first(folder.resolve("shop"), print));
        assertThat(output)
                .contains(" rows, 0 left out")
                .containsPattern("revenue      \\d+\\.\\d\\d BRL")
                .containsPattern("late         0(\\.\\d+)?")
                .contains("VIP Loyalty: ");
    }

    @Test
    void howTosLoadQuarantineAndListen() {
        assertThat(output(print -> LoadingTour.quarantine(folder.resolve("shop"), print)))
                .contains("olist_orders_dataset.csv: 300 read, 0 left out");
        assertThat(output(print -> LoadingTour.progress(folder.resolve("shop"), print)))
                .containsPattern("olist_orders_dataset.csv: \\d+ bytes");
    }

    @Test
    void howToLoadsTheCornerShop() throws IOException {
        for (String name : new String[] {"corner-shop.json", "sales.csv"}) {
            Files.copy(Path.of("src/test/resources/dev/vitrine/analytics/examples", name), folder.resolve(name));
        }
        assertThat(output(print -> LoadingTour.mapping(folder.resolve("corner-shop.json"), print)))
                .isEqualToIgnoringNewLines("order 1001 of 2020-01-03T10:15");
    }

    @Test
    void howToRunsAnalyses() {
        CommerceData data = SyntheticShop.builder().orders(300).seed(11).build().build();
        assertThat(output(print -> AnalysisTour.payments(data, print))).contains("credit_card ");
        assertThat(output(print -> AnalysisTour.everything(data, print))).contains("# Payment mix", "\"payment-mix\"");
        assertThat(AnalysisTour.silent(data).tables()).isNotEmpty();
        assertThat(AnalysisTour.busyDays(data)).startsWith("# Busy days").contains("| monday |");
        AnalysisTour.BusyDays days = new AnalysisTour.BusyDaysAnalysis().run(MemoryEngine.of(data));
        assertThat(days.days()).hasSize(7);
        assertThat(days.notes()).isEmpty();
        assertThat(days.tables().get(0).toCsv()).startsWith("weekday,orders\n");
    }

    @Test
    void howToAppendsTheOrdersOfAnHour() {
        CommerceData snapshot =
                SyntheticShop.builder().orders(1000).seed(12).build().build();
        assertThat(output(print -> LoadingTour.append(snapshot, folder.resolve("shop"), print)))
                .contains("before: CommerceData[1000 orders, ", "now:    CommerceData[1300 orders, ");
    }

    @Test
    void tutorialLooksAtRowsAndColumns() {
        assertThat(output(FirstShopTour::synthetic)).contains("5000 orders of ");
        CommerceData data = SyntheticShop.ofDefaults().build();
        assertThat(output(print -> FirstShopTour.rows(data, print))).contains(" was placed on ");
        assertThat(output(print -> FirstShopTour.columns(data, print))).containsPattern("November: \\d+\\.\\d\\d");
    }

    @Test
    void pagesOnQueriesAskInMemory() {
        CommerceData data = SyntheticShop.ofDefaults().build();
        MemoryEngine engine = MemoryEngine.of(data);
        assertThat(output(print -> QueryTour.ask(data, print)))
                .contains("| SELLER | GROSS_REVENUE | ORDERS | LATE_SHARE |");
        assertThat(QueryTour.months(engine)).hasSize(24).first().satisfies(month -> {
            assertThat(month.month()).hasToString("2023-01");
            assertThat(month.grossRevenueGrowth()).isNull();
        });
        assertThat(QueryTour.own(engine).toCsv())
                .startsWith("COAST,ORDERS,WEEKEND_SHARE")
                .contains("coast,", "inland,");
        assertThat(QueryTour.json(data, "{\"measures\": [\"ORDERS\"], \"dimensions\": [\"YEAR\"]}"))
                .contains("\"YEAR\"");
    }

    @Test
    void recipesGiveWhatTheyPromise() {
        MemoryEngine engine = MemoryEngine.of(SyntheticShop.ofDefaults().build());
        assertThat(QueryTour.retention(engine).toCsv().lines().skip(1))
                .allMatch(line -> !line.contains(",0,") || line.endsWith(",1"))
                .anyMatch(line -> line.matches(".*,1,\\d+,0\\.\\d+"));
        ResultTable best = QueryTour.bestOfEachCategory(engine);
        Map<String, Long> rows = best.toCsv()
                .lines()
                .skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",", -1)[0], Collectors.counting()));
        assertThat(rows)
                .hasSizeGreaterThan(10)
                .allSatisfy((category, count) -> assertThat(count).isBetween(1L, 3L));
        assertThat(QueryTour.growthIn(engine, 2024)).hasSize(12).allMatch(month -> month.grossRevenueGrowth() != null);
        assertThat(QueryTour.shrinking(engine)).isNotEmpty().allMatch(month -> month.grossRevenueGrowth() < 0);
    }

    @Test
    void howToServesSeveralQueriesAtOnce() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            CommerceData data = SyntheticShop.ofDefaults().build();
            assertThat(QueryTour.serve(data, pool, Cancellation.create()))
                    .extracting(ResultTable::size)
                    .first()
                    .isEqualTo(24);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void howToQueriesParquetFiles() {
        CommerceData data = SyntheticShop.ofDefaults().build();
        assertThat(output(print -> WarehouseTour.duckDb(data, folder.resolve("parquet"), print)))
                .containsPattern("\\d+ months");
    }

    @Test
    void howToShowsTheSql() {
        assertThat(output(WarehouseTour::sql)).contains("GROUP BY k1_month", "[delivered]");
    }

    private static String output(Consumer<PrintWriter> tour) {
        StringWriter text = new StringWriter();
        PrintWriter print = new PrintWriter(text);
        tour.accept(print);
        print.flush();
        return text.toString();
    }
}
