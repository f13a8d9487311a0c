package dev.vitrine.analytics.ml.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.ModelProvenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");

    @TempDir
    private Path folder;

    private RunStore store;

    @BeforeEach
    void openStore() {
        store = RunStore.in(folder.resolve("mlruns")).withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
    void runIsReadableByWhoeverCanReadTheExperiment() throws IOException {
        Run run = store.record("delay", RunDraft.named("forest"));

        Path experiment = onlyFolder(folder.resolve("mlruns"));
        assertThat(Files.getPosixFilePermissions(experiment.resolve(run.id())))
                .isEqualTo(Files.getPosixFilePermissions(experiment));
    }

    @Test
    void runIsKeptInTheLayoutOfMlflow() throws IOException {
        RunDraft draft = RunDraft.named("forest 'A'")
                .parameter("trees", "200")
                .metric("prAuc", 0.25)
                .metrics(Map.of("month/2018-01", 0.5))
                .tag("note", "first")
                .artifact("model-card.md", "# Card\n");
        Run run = store.record("delay", draft);

        Path experiment = onlyFolder(folder.resolve("mlruns"));
        Path kept = experiment.resolve(run.id());
        assertThat(experiment.getFileName().toString()).matches("[0-9]{18}");
        assertThat(experiment.resolve("meta.yaml"))
                .content()
                .contains("experiment_id: '" + experiment.getFileName() + "'")
                .contains("name: 'delay'")
                .contains("creation_time: 1588334400000")
                .contains("lifecycle_stage: active");
        assertThat(kept.resolve("meta.yaml"))
                .content()
                .contains("run_id: '" + run.id() + "'")
                .contains("run_name: 'forest ''A'''")
                .contains("status: 3")
                .contains("artifact_uri: 'file:///")
                .doesNotContain("unfinished");
        assertThat(kept.resolve("params/trees")).hasContent("200");
        assertThat(kept.resolve("metrics/prAuc")).hasContent("1588334400000 0.25 0");
        assertThat(kept.resolve("metrics/month/2018-01")).hasContent("1588334400000 0.5 0");
        assertThat(kept.resolve("tags/mlflow.runName")).hasContent("forest 'A'");
        assertThat(kept.resolve("tags/note")).hasContent("first");
        assertThat(kept.resolve("artifacts/model-card.md")).hasContent("# Card");
        assertThat(store.runs("delay")).containsExactly(run);
    }

    @Test
    void bestRunIsChosenByTheStatedRule() throws IOException {
        store.record("delay", RunDraft.named("tree").metric("auc", 0.6).metric("brier", 0.07));
        Run forest = store.record(
                "delay", RunDraft.named("forest").metric("auc", 0.7).metric("brier", 0.07));
        Run boosting = store.record(
                "delay", RunDraft.named("boosting").metric("auc", 0.7).metric("brier", 0.06));
        store.record("delay", RunDraft.named("unmeasured"));
        store.record("other", RunDraft.named("elsewhere").metric("auc", 1));
        List<Run> runs = store.runs("delay");

        assertThat(runs).hasSize(4);
        assertThat(RunChoice.highest("auc").thenLowest("brier").findBest(runs)).contains(boosting);
        assertThat(RunChoice.highest("auc").thenHighest("brier").findBest(runs)).contains(forest);
        assertThat(RunChoice.lowest("brier").findBest(runs)).contains(boosting);
        assertThat(RunChoice.lowest("none").findBest(runs)).isEmpty();
        assertThat(RunChoice.highest("auc").thenLowest("brier")).hasToString("highest auc, then lowest brier");
        assertThat(store.runs("never recorded")).isEmpty();
    }

    @Test
    void provenanceBecomesParametersAndTags() throws IOException {
        ModelProvenance provenance = ModelProvenance.of(
                "random-forest",
                DataFingerprint.digest("orders").fingerprint(7),
                List.of("distance"),
                Map.of("trees", "200"),
                42);

        Run run = store.record("delay", RunDraft.named("forest").from(provenance));

        assertThat(run.parameters()).containsEntry("trees", "200").containsEntry("seed", "42");
        assertThat(run.tags())
                .containsEntry("vitrine.kind", "random-forest")
                .containsEntry("vitrine.data.rows", "7")
                .containsEntry("vitrine.features", "distance");
        assertThat(run.experiment() + run.name() + run.recordedAt()).isEqualTo("delayforest" + NOW);
    }

    @Test
    void namesThatLeaveTheFolderAreRefused() {
        RunDraft draft = RunDraft.named("x");

        assertThatThrownBy(() -> draft.metric("../../etc/passwd", 1)).hasMessageContaining("leaves its folder");
        assertThatThrownBy(() -> draft.parameter("/root", "")).hasMessageContaining("'/root'");
        assertThatThrownBy(() -> draft.tag("a:b", "")).hasMessageContaining("'a:b'");
        assertThatThrownBy(() -> draft.artifact("a/b", "")).hasMessageContaining("has a slash");
        assertThatThrownBy(() -> draft.artifact("..", "")).hasMessageContaining("leaves its folder");
        assertThatThrownBy(() -> draft.metric("auc", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> RunDraft.named(" ")).hasMessageContaining("one line");
        assertThatThrownBy(() -> RunDraft.named("a\nb")).hasMessageContaining("one line");
        assertThatThrownBy(() -> store.record("", draft)).hasMessageContaining("one line");
        assertThatThrownBy(() -> store.record("a\nb", draft)).hasMessageContaining("one line");
    }

    @Test
    void failedRecordLeavesNothingBehind() throws IOException {
        store.record("delay", RunDraft.named("good"));
        RunDraft clashing = RunDraft.named("bad").metric("a", 1).metric("a/b", 2);

        assertThatThrownBy(() -> store.record("delay", clashing)).isInstanceOf(IOException.class);

        assertThat(store.runs("delay")).hasSize(1);
        try (Stream<Path> folders = Files.list(folder.resolve("mlruns"))) {
            assertThat(folders).hasSize(1);
        }
    }

    @Test
    void damagedRunIsNamed() throws IOException {
        Run run = store.record("delay", RunDraft.named("good"));
        Path json = onlyFolder(folder.resolve("mlruns")).resolve(run.id()).resolve("run.json");
        for (String damaged : List.of("{", "{}", Files.readString(json).replace("2020-05-01", "May"))) {
            Files.writeString(json, damaged);
            assertThatThrownBy(() -> store.runs("delay"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("run.json: this is no recorded run");
        }
    }

    private static Path onlyFolder(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.toList().get(0);
        }
    }
}
