package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.VitrineVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void tellsTheStoryOfTheUsersFiles() throws IOException {
        assertThat(run("--data", SmallShop.write(folder.resolve("shop")).toString()))
                .isZero();

        assertThat(err).isEmpty();
        assertThat(out)
                .startsWith("Vitrine " + VitrineVersion.current() + ": shop, as of 2023-03-18")
                .containsPattern("orders.csv +3 +3 +0 +0")
                .containsPattern("Revenue +55.50 +USD")
                .containsPattern("Average order +18.50")
                .containsPattern("2023-01\\* +1 +20.00 +- +####")
                .containsPattern("2023-02 +0 +0.00 +-100.0%")
                .containsPattern("VIP Loyalty +1 +50.0%")
                .containsPattern("1 +Vase +30.00 +2")
                .containsPattern("Revenue +55.50 +USD, goods only, whatever the status")
                .containsPattern("Lines +3 +1.00 per order\\R +Units +4 +sum of the quantities")
                .containsPattern("2023-03\\* +2 ")
                .contains("* The data may not cover these months whole")
                .containsPattern("10.00 of it lies in orders that were\\R +canceled \\(1 order, 10.00\\)")
                .contains("There are no review scores.");
        assertThat(out.lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("null"));
    }

    @Test
    void withoutDataTellsOfAMadeUpShop() {
        assertThat(run()).isZero();
        assertThat(out)
                .contains(": A made-up shop, as of", "No file was read")
                .containsPattern("Orders +20,000")
                .containsPattern("VIP Loyalty +[1-9]");
        assertThat(out.lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("null"));
    }

    @Test
    void writesJsonAndTables() throws IOException {
        Path results = folder.resolve("a/results");
        assertThat(run("--data", shop(), "--kind", "retail", "--out", results.toString()))
                .isZero();

        assertThat(filesIn(results))
                .containsExactly(
                        "monthly.csv",
                        "orders_by_status.csv",
                        "rfm_segments.csv",
                        "summary.json",
                        "top_categories.csv",
                        "top_products.csv",
                        "top_sellers.csv",
                        "top_states.csv");
        assertThat(results.resolve("orders_by_status.csv"))
                .hasContent("status,orders,revenue\nCancelled,1,10.00\nCompleted,2,45.50\n");
        assertThat(Files.readString(results.resolve("monthly.csv"))).startsWith("""
                        month,orders,items,revenue,freight,average_order_value,growth
                        2023-01,1,1,20.00,,20.0000,
                        2023-02,0,0,0.00,,,-1
                        """);
        assertThat(results.resolve("top_products.csv"))
                .hasContent("id,name,revenue,items\nP1,Vase,30.00,2\nP2,Lamp,25.50,1\n");
        assertThat(out).endsWith("8 files written to " + results + System.lineSeparator());
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        run("--data", shop(), "--out", folder.resolve("one").toString());
        run("--data", shop(), "--out", folder.resolve("two").toString());
        for (String name : filesIn(folder.resolve("one"))) {
            assertThat(folder.resolve("two").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
        }
    }

    @Test
    void looksAtTheDataAsOfADay() throws IOException {
        assertThat(run("--data", shop(), "--as-of", "2023-02-01")).isZero();
        assertThat(out)
                .contains("as of 2023-02-01", "2 orders placed after the as-of day")
                .containsPattern("Revenue +20.00");
    }

    @Test
    void dayBeforeTheFirstOrderMakesAnEmptyStory() throws IOException {
        assertThat(run("--data", shop(), "--as-of", "2000-01-01")).isZero();
        assertThat(out)
                .contains(
                        "3 orders placed after the as-of day",
                        "There is no order with a day of purchase.",
                        "nobody to segment",
                        "No order line names a product.");
    }

    @Test
    void badRowStopsTheLoadWithOneLineAndExitCodeOne() throws IOException {
        Path shop = SmallShop.writeWithABadRow(folder.resolve("shop"));
        Path results = folder.resolve("results");

        assertThat(run("--data", shop.toString(), "--out", results.toString())).isEqualTo(1);

        assertThat(err.lines())
                .singleElement()
                .asString()
                .startsWith("quickstart: orders.csv:5: column 'quantity', value 'two'")
                .endsWith(" Maybe leave bad rows out with --bad-rows skip.");
        assertThat(results).doesNotExist();
        assertThat(out).isEmpty();
    }

    @Test
    void debugAddsTheTraceOfABadRow() throws IOException {
        Path shop = SmallShop.writeWithABadRow(folder.resolve("shop"));
        assertThat(run("--data", shop.toString(), "--debug")).isEqualTo(1);
        assertThat(err).contains("IngestException", "\tat ");
    }

    @Test
    void badRowIsSkippedAndTold() throws IOException {
        Path shop = SmallShop.writeWithABadRow(folder.resolve("shop"));
        assertThat(run("--data", shop.toString(), "--bad-rows", "skip")).isZero();
        assertThat(out).containsPattern("orders.csv +4 +3 +1 +0").contains("! left out: orders.csv:5");
    }

    @Test
    void badValueIsKeptAsMissingAndTold() throws IOException {
        Path shop = SmallShop.writeWithABadRow(folder.resolve("shop"));
        assertThat(run("--data", shop.toString(), "--bad-rows", "missing")).isZero();
        assertThat(out)
                .containsPattern("orders.csv +4 +4 +0 +1")
                .contains("! blanked: orders.csv:5", "1 order line without quantity or price");
    }

    @Test
    void dataThatIsNotThereIsWrongUsage() {
        assertWrongUsage("'no/such/folder' does not exist", "--data", "no/such/folder");
    }

    @Test
    void layoutThatCannotBeGuessedIsWrongUsage() throws IOException {
        Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n");
        assertWrongUsage("can't be guessed from notes.csv. Name it with --kind", "--data", folder.toString());
    }

    @Test
    void mappingThatIsNotThereIsWrongUsage() throws IOException {
        assertWrongUsage("no/mapping.json' does not exist", "--data", shop(), "--kind", "no/mapping.json");
    }

    @Test
    void mappingReadsTheUsersOwnLayoutBesideItOrElsewhere() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), """
                {"currency": "EUR", "tables": {"lines": {"file": "sales.csv", "delimiter": ";", "fields": {
                  "order": "receipt", "purchasedAt": "day", "product": "article", "quantity": "pieces",
                  "unitPrice": "price"}}}}
                """);
        String sales = "receipt;day;article;pieces;price\n1;2024-05-01;A;2;3.50\n";
        Files.writeString(folder.resolve("sales.csv"), sales);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("sales.csv"), sales + "2;2024-05-02;A;1;3.50\n");

        assertThat(run("--kind", mapping.toString())).isZero();
        assertThat(out).containsPattern("Revenue +7.00 +EUR");
        assertThat(run("--kind", mapping.toString(), "--data", elsewhere.toString()))
                .isZero();
        assertThat(out).containsPattern("Revenue +10.50 +EUR");
    }

    @Test
    void mappingWithAMistakeIsALoadFailureInOneLine() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{");
        assertThat(run("--kind", mapping.toString())).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("mapping.json");
    }

    @Test
    void kindWithoutDataIsWrongUsage() {
        assertWrongUsage("--data, which is not given", "--kind", "olist");
    }

    @Test
    void resultsThatWouldReplaceAFileAreWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertWrongUsage("file' is not a folder", "--data", shop(), "--out", file.toString());
        assertThat(file).hasContent("mine");
    }

    @Test
    void placeForResultsIsTriedBeforeTheLoad() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertWrongUsage(
                "no file can be written to",
                "--data",
                shop(),
                "--out",
                file.resolve("below").toString());
    }

    @Test
    void productsOfTheSameNameAreToldApartByTheirIdentifiers() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), """
                {"tables": {
                  "lines": {"file": "sales.csv", "fields": {"order": "no", "product": "sku", "unitPrice": "price"}},
                  "products": {"file": "products.csv", "fields": {"id": "sku", "name": "name"}}}}
                """);
        Files.writeString(folder.resolve("sales.csv"), "no,sku,price\n1,A,3\n1,B,2\n1,C,1\n");
        Files.writeString(folder.resolve("products.csv"), "sku,name\nA,Vase\nB,Vase\nC,Lamp\n");

        assertThat(run("--kind", mapping.toString())).isZero();
        assertThat(out)
                .containsPattern("Revenue +6.00 +no currency, goods only")
                .containsPattern("1 +Vase \\(A\\) +3.00")
                .containsPattern("2 +Vase \\(B\\) +2.00")
                .containsPattern("3 +Lamp +1.00")
                .doesNotContain("Units");
    }

    @ParameterizedTest
    @CsvSource({"--kind, parquet", "--as-of, 01/09/2018", "--bad-rows, ignore"})
    void valueThatMakesNoSenseIsWrongUsage(String option, String value) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(err.lines()).singleElement().asString().contains(option, value);
    }

    @Test
    void dayIsAskedForInPlainWords() {
        assertThat(run("--as-of", "01/09/2018")).isEqualTo(2);
        assertThat(err.strip())
                .isEqualTo(
                        "quickstart: Invalid value for option '--as-of': '01/09/2018' is not a day such as 2018-09-01."
                                + " Maybe --help shows what you need.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"retail", "Retail", "RETAIL"})
    void kindIsReadWhateverItsCase(String kind) throws IOException {
        assertThat(run("--data", shop(), "--kind", kind)).isZero();
    }

    private String shop() throws IOException {
        return SmallShop.write(folder.resolve("shop")).toString();
    }

    private void assertWrongUsage(String message, String... args) {
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.lines()).singleElement().asString().contains(message);
        assertThat(out).isEmpty();
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int run(String... args) {
        ExampleRun run = ExampleRun.of(new Quickstart(), args);
        out = run.out();
        err = run.err();
        return run.exitCode();
    }
}
