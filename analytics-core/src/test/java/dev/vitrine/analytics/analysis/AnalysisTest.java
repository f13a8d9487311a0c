package dev.vitrine.analytics.analysis;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.payments.PaymentMix;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final CommerceData SHOP = shop().order("o1")
            .on("2020-01-03")
            .item("p", 1, "10.00")
            .paid("6.00")
            .paid("4.00")
            .order("o2")
            .on("2020-02-01")
            .item("p", 2, "10.00")
            .build();

    enum Class2 implements Labelled {
        BEST;

        @Override
        public String label() {
            return "The | best";
        }
    }

    record Line(
            String text,
            DayOfWeek day,
            Class2 kind,
            YearMonth month,
            int whole,
            Long count,
            BigDecimal money,
            Double number,
            Interval share) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    "a \"b\"\nc",
                    DayOfWeek.MONDAY,
                    Class2.BEST,
                    YearMonth.of(2020, 1),
                    1,
                    2L,
                    new BigDecimal("1E+3"),
                    1.0 / 3,
                    new Interval(0.1, 0.2, 0.95)),
            new Line("", DayOfWeek.SUNDAY, Class2.BEST, YearMonth.of(2020, 2), 0, null, null, null, null));

    record Lines(List<FindingsTable<?>> tables, List<String> notes) implements Findings {}

    /** Counts the orders. */
    record Counting(String name) implements Analysis<Lines> {
        @Override
        public AnalysisCard card() {
            return AnalysisCard.of(name, "Counting")
                    .means("How many.")
                    .counts("Orders.")
                    .computes("1 + 1")
                    .from("Euclid.")
                    .beware("Zero.")
                    .beware("One.");
        }

        @Override
        public List<Query> queries() {
            return List.of(Query.of(Measures.ORDERS));
        }

        record Count(long orders) {}

        @Override
        public Lines finish(List<ResultTable> answers) {
            return new Lines(
                    List.of(
                            FindingsTable.of(
                                    "count", Count.class, answers.get(0).toRecords(Count.class)),
                            FindingsTable.detail("lines", Line.class, LINES)),
                    List.of("A note."));
        }
    }

    @Test
    void tableIsSpelledAsCsv() {
        assertThat(FindingsTable.of("lines", Line.class, LINES).toCsv()).isEqualTo("""
                text,day,kind,month,whole,count,money,number,shareLow,shareHigh
                "a ""b""
                c",monday,The | best,2020-01,1,2,1000,0.3333333333333333,0.1,0.2
                "",sunday,The | best,2020-02,0,,,,,
                """);
    }

    @Test
    void tableIsSpelledAsMarkdown() {
        assertThat(FindingsTable.of("lines", Line.class, LINES).toMarkdown()).isEqualTo("""
                | text | day | kind | month | whole | count | money | number | shareLow | shareHigh |
                | --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                | a "b" c | monday | The \\| best | 2020-01 | 1 | 2 | 1000 | 0.3333 | 0.1 | 0.2 |
                |  | sunday | The \\| best | 2020-02 | 0 |  |  |  |  |  |
                """);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        Line line = new Line(
                "a", DayOfWeek.MONDAY, Class2.BEST, YearMonth.of(2020, 1), 1, 2L, BigDecimal.ONE, Double.NaN, null);
        FindingsTable<Line> table = FindingsTable.of("lines", Line.class, List.of(line));
        assertThatThrownBy(table::toCsv).hasMessageContaining("NaN").hasMessageContaining("expected null");
    }

    @Test
    void severalRunTogetherAndAreReportedInOrder() {
        List<AnalysisReport> reports = Analyses.run(
                MemoryEngine.of(SHOP), List.of(new Counting("one"), PaymentMix.analysis(), new Counting("two")));
        assertThat(reports).extracting(report -> report.card().name()).containsExactly("one", "payment-mix", "two");
        assertThat(reports.get(1).findings()).isEqualTo(PaymentMix.analysis().run(MemoryEngine.of(SHOP)));
        assertThat(reports.get(2).provenance()).hasSize(1);
    }

    @Test
    void reportIsSpelledAsMarkdown() {
        AnalysisReport report = Analyses.run(MemoryEngine.of(SHOP), List.of(new Counting("one")))
                .get(0);
        assertThat(report.toMarkdown()).isEqualTo("""
                # Counting

                How many.

                - **Counted:** Orders.
                - **Computed:** 1 + 1
                - **Source:** Euclid.
                - **Beware:** Zero.
                - **Beware:** One.
                - **Note:** A note.

                ## count

                | orders |
                | ---: |
                | 2 |

                ## lines

                | text | day | kind | month | whole | count | money | number | shareLow | shareHigh |
                | --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                | a "b" c | monday | The \\| best | 2020-01 | 1 | 2 | 1000 | 0.3333 | 0.1 | 0.2 |
                |  | sunday | The \\| best | 2020-02 | 0 |  |  |  |  |  |
                """);
    }

    record Small(double number) {}

    @Test
    void smallNumbersKeepTheirDigits() {
        List<Small> rows = Stream.of(5.2849e-69, -0.0016789, 0.0, 0.12346, 100000.0)
                .map(Small::new)
                .toList();
        assertThat(FindingsTable.of("small", Small.class, rows)
                        .toMarkdown()
                        .lines()
                        .skip(2))
                .containsExactly("| 5.28E-69 |", "| -0.00168 |", "| 0 |", "| 0.1235 |", "| 100000 |");
    }

    @Test
    void longTablesOfDetailShowTheirBeginning() {
        List<Small> rows =
                Stream.iterate(1.0, last -> last + 1).limit(25).map(Small::new).toList();
        AnalysisReport report = new AnalysisReport(
                AnalysisCard.of("long", "Long"),
                new Lines(List.of(FindingsTable.detail("rows", Small.class, rows)), List.of()),
                List.of());
        assertThat(report.toMarkdown())
                .contains("The first 20 of 25 rows; the CSV file has all.", "| 20 |\n")
                .doesNotContain("| 21 |");
    }

    @Test
    void reportsAreSpelledAsJson() {
        List<AnalysisReport> reports =
                Analyses.run(MemoryEngine.of(SHOP), List.of(new Counting("one"), PaymentMix.analysis()));
        String json = AnalysisReport.toJson(reports);
        assertThat(json)
                .contains("\"engine\" : \"memory\"", "\"name\" : \"fixture\"", "\"definition\" : \"How many.\"")
                .contains("\"count\" : [\n", "\"orders\" : 2\n", "\"value\" : \"10.00\"", "\"share\" : 1.0")
                .doesNotContain("\"lines\"")
                .endsWith("}\n");
        assertThat(AnalysisReport.toJson(List.of())).contains("\"analyses\" : { }");
    }

    @Test
    void namesMustDiffer() {
        assertThatThrownBy(() -> Analyses.run(MemoryEngine.of(SHOP), List.of(new Counting("one"), new Counting("one"))))
                .hasMessage("two analyses are called 'one'. Maybe run them one after the other.");
        assertThatThrownBy(() -> AnalysisCard.of("Sales Trend", "")).hasMessageContaining("Maybe 'sales-trend'.");
    }

    @Test
    void canBeCancelled() {
        Cancellation stop = Cancellation.create();
        stop.cancel();
        assertThatThrownBy(() -> Analyses.run(MemoryEngine.of(SHOP), List.of(PaymentMix.analysis()), stop))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void rowsAreCopied() {
        List<Line> rows = new ArrayList<>(LINES);
        FindingsTable<Line> table = FindingsTable.of("lines", Line.class, rows);
        rows.clear();
        assertThat(table.rows()).isEqualTo(LINES);
    }

    record Broken(int number) {
        @Override
        public int number() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void failingAccessorIsNamed() {
        FindingsTable<Broken> table = FindingsTable.of("broken", Broken.class, List.of(new Broken(1)));
        assertThatThrownBy(table::toCsv)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number()")
                .hasMessageContaining("broken");
    }
}
