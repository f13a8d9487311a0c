package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentsTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheMetricsCardModelAndRun() throws IOException {
        ExampleRun run = ExampleRun.of(new Segments(), "--segments", "4", "--out", folder.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("segments of the customers of A made-up shop", "personas", "DBSCAN");
        JsonNode metrics = new JsonMapper().readTree(Files.readString(folder.resolve("metrics.json")));
        assertThat(metrics.path("k").asInt()).isEqualTo(4);
        assertThat(metrics.path("silhouette").isNumber()).isTrue();
        assertThat(metrics.path("sizes")).hasSize(4);
        assertThat(metrics.path("centroids")).hasSize(4);
        assertThat(folder.resolve("model-card.md")).content().contains("# Customer segments", "**Protocol:**");
        assertThat(folder.resolve("segments.model")).content().startsWith("vitrine-model 1 customer-segments 1 ");
        assertThat(folder.resolve("mlruns")).isNotEmptyDirectory();
        assertThat(Files.readAllLines(folder.resolve("customers.csv")).get(0)).isEqualTo("person,segment");
    }

    @Test
    void impossibleNumberOfSegmentsIsExplained() {
        ExampleRun run = ExampleRun.of(new Segments(), "--segments", "1");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("--segments: the number of segments is between 1 and 1");
    }
}
