package dev.vitrine.analytics.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisBenchmarkTest {

    @TempDir
    private Path folder;

    @Test
    void timesEveryAnalysis() throws Exception {
        StringWriter out = new StringWriter();
        int exitCode = UserErrors.commandLine(new AnalysisBenchmark())
                .setOut(new PrintWriter(out))
                .execute("--out", folder.toString(), "--runs", "1", "--warmup", "0");
        assertThat(exitCode).isZero();
        JsonNode json = new ObjectMapper()
                .readTree(folder.resolve("analyses-times.json").toFile());
        assertThat(json.get("analyses").get(0).get("analysis").asText()).isEqualTo("sales-trend");
        assertThat(json.get("analyses").findValuesAsText("analysis")).endsWith("all together");
        assertThat(out.toString()).contains("sales-trend", "processors");
    }

    @Test
    void noRunsAreWrongUsage() {
        StringWriter err = new StringWriter();
        int exitCode = UserErrors.commandLine(new AnalysisBenchmark())
                .setErr(new PrintWriter(err))
                .execute("--out", folder.toString(), "--runs", "0");
        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).contains("--runs and --threads must be at least 1");
    }
}
