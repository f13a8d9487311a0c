package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelayModelsTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheMetricsCardModelAndRuns() throws IOException {
        Path shop = folder.resolve("shop");
        SyntheticShop.builder()
                .orders(4000)
                .from(LocalDate.of(2020, 1, 1))
                .to(LocalDate.of(2020, 8, 31))
                .seed(5)
                .build()
                .write(shop);
        Path out = folder.resolve("out");
        ExampleRun run =
                ExampleRun.of(new DelayModels(), "--data", shop.toString(), "--months", "2", "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("late deliveries of shop", "calibration", "durations", "Leakage audit", "microseconds");
        JsonNode metrics = new JsonMapper().readTree(Files.readString(out.resolve("metrics.json")));
        for (String model : List.of("logistic", "tree", "forest", "boosting")) {
            for (String figure :
                    List.of("meanMonthlyAuc", "pooledAuc", "prAuc", "f1", "brier", "top10Recall", "trainSeconds")) {
                assertThat(metrics.path("models").path(model).path(figure).isNumber())
                        .as(model + "." + figure)
                        .isTrue();
            }
        }
        assertThat(metrics.path("best").asText()).isIn("logistic", "tree", "forest", "boosting");
        assertThat(metrics.path("randomSplitAuc").isNumber()).isTrue();
        assertThat(out.resolve("model-card.md")).content().contains("# Delivery delay", "**Protocol:**");
        assertThat(out.resolve("delay.model")).content().startsWith("vitrine-model 1 delivery-delay 1 ");
        assertThat(out.resolve("mlruns")).isNotEmptyDirectory();
        assertThat(out.resolve("audit-features.csv")).content().startsWith("feature,rocAuc,missingShare");
    }

    @Test
    void shopWithoutPromisesIsExplained() throws IOException {
        ExampleRun run = ExampleRun.of(
                new DelayModels(),
                "--data",
                SmallShop.write(folder.resolve("small")).toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("no month has 100 delivered orders");
        assertThat(ExampleRun.of(new DelayModels(), "--months", "0").err()).contains("--months: 0 is too few");
    }
}
