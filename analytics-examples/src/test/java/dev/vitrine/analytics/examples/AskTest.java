package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskTest {
    private static final String MONTHS = """
            {"measures": ["ORDERS", "GROSS_REVENUE"], "dimensions": ["MONTH"]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"memory", "duckdb", "DuckDB"})
    void everyEngineGivesTheSameAnswer(String engine) throws IOException {
        ExampleRun run = ask(MONTHS, "--engine", engine);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                | MONTH | ORDERS | GROSS_REVENUE |
                | --- | ---: | ---: |
                | 2023-01 | 1 | 20.00 |
                | 2023-03 | 2 | 35.50 |
                """);
    }

    @ParameterizedTest
    @CsvSource({"csv, 'MONTH,ORDERS,GROSS_REVENUE\r\n'", "json, '{\n  \"provenance\"'"})
    void answerIsPrintedAsAsked(String format, String start) throws IOException {
        assertThat(ask(MONTHS, "--format", format).out()).startsWith(start);
    }

    @Test
    void answerIsWritten() throws IOException {
        Path results = folder.resolve("results");
        assertThat(ask(MONTHS, "--out", results.toString()).exitCode()).isZero();
        assertThat(results.resolve("answer.csv")).content().contains("2023-03,2,35.50");
        assertThat(results.resolve("answer.json")).content().contains("\"engine\" : \"memory\"");
    }

    @Test
    void dayOfTheCommandLineCountsWhereTheQueryNamesNone() throws IOException {
        String days = """
                {"measures": ["DAYS_SINCE_LAST_ORDER"]%s}""";
        assertThat(ask(days.formatted(""), "--as-of", "2023-03-20").out()).contains("| 3 |");
        assertThat(ask(days.formatted(", \"asOf\": \"2023-03-18\""), "--as-of", "2023-03-20")
                        .out())
                .contains("| 1 |");
        assertThat(ask(days.formatted("")).err()).contains("query.json").contains("as-of day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"measures\": [\"ORDER\"]}",
                "{\"measures\": [\"PAYMENT_VALUE\"], \"dimensions\": [\"PRODUCT\"]}",
                "{\"measures\": [\"ORDERS\"], \"limit\": 0}",
                "not JSON"
            })
    void queryThatMakesNoSenseIsWrongUsage(String query) throws IOException {
        ExampleRun run = ask(query);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("ask: --query: " + folder.resolve("query.json"))
                .contains("Maybe");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void fileThatIsNotThereIsWrongUsage() {
        ExampleRun run = ExampleRun.of(new Ask(), "--query", "no/query.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no/query.json' is no file");
    }

    @Test
    void fileInAnotherEncodingIsWrongUsage() throws IOException {
        Path query = Files.writeString(folder.resolve("latin.json"), "\"é\"", StandardCharsets.ISO_8859_1);
        ExampleRun run = ExampleRun.of(new Ask(), "--query", query.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Maybe save it as UTF-8.");
    }

    private ExampleRun ask(String query, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("query.json"), query);
        String shop = SmallShop.write(folder.resolve("shop")).toString();
        String[] args = new String[more.length + 4];
        args[0] = "--query";
        args[1] = file.toString();
        args[2] = "--data";
        args[3] = shop;
        System.arraycopy(more, 0, args, 4, more.length);
        return ExampleRun.of(new Ask(), args);
    }
}
