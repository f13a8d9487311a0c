package dev.vitrine.analytics.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AppendBenchmarkTest {
    @TempDir
    private Path folder;

    @Test
    void batchesAreAppendedCheckedAndTimed() throws IOException {
        StringWriter text = new StringWriter();
        int exit = new CommandLine(new AppendBenchmark())
                .setOut(new PrintWriter(text))
                .execute(
                        "--orders",
                        "2000",
                        "--batch",
                        "100",
                        "--rounds",
                        "3",
                        "--warmup",
                        "1",
                        "--out",
                        folder.toString());

        assertThat(exit).as(text.toString()).isZero();
        assertThat(text.toString()).contains("results     right", " warm ", "    3 ", "append      median ");
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("append.json").toFile());
        assertThat(json.get("orders").intValue()).isEqualTo(2000);
        assertThat(json.get("appendMs").doubleValue()).isPositive();
        assertThat(json.get("appendRunsMs")).hasSize(3);
    }

    @Test
    void benchmarkWithoutRoundsIsWrongUsage() {
        StringWriter errors = new StringWriter();
        int exit = new CommandLine(new AppendBenchmark())
                .setErr(new PrintWriter(errors))
                .execute("--rounds", "0", "--out", folder.toString());
        assertThat(exit).isEqualTo(2);
        assertThat(errors.toString()).contains("--rounds must be at least 1");
    }
}
