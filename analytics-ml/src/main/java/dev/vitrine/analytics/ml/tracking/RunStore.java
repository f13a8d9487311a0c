package dev.vitrine.analytics.ml.tracking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Runs kept in a folder, in the layout of MLflow's file store: {@code mlflow ui --backend-store-uri FOLDER} shows them.
 * Beside MLflow's files each run has a {@code run.json} with all of it.
 *
 * <p>Layout: {@code EXPERIMENT/meta.yaml}, {@code EXPERIMENT/RUN/meta.yaml}, {@code params/KEY} with the value, {@code
 * metrics/KEY} with {@code MILLIS VALUE STEP}, {@code tags/KEY}, {@code artifacts/FILE}. A run appears whole or not at
 * all. Several threads and programs may record at once.
 */
public final class RunStore {
    private final Path folder;
    private final Clock clock;

    private RunStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Returns the store in a folder, usually called {@code mlruns}; it is made when the first run is recorded. */
    public static RunStore in(Path folder) {
        return new RunStore(folder, Clock.systemUTC());
    }

    /** Returns this store with another clock. */
    public RunStore withClock(Clock other) {
        return new RunStore(folder, other);
    }

    /**
     * Records a run.
     *
     * @param experiment what is compared, such as {@code delivery-delay}
     * @throws IOException if a file can't be written; the store is then as it was
     */
    public Run record(String experiment, RunDraft draft) throws IOException {
        if (experiment.isBlank() || experiment.lines().count() != 1) {
            throw new IllegalArgumentException("the experiment's name '" + experiment
                    + "' is not one line of text. Maybe name it for the question.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String experimentId = MlflowMeta.experimentId(experiment);
        Path experimentFolder = folder.resolve(experimentId);
        Files.createDirectories(experimentFolder);
        Path meta = experimentFolder.resolve("meta.yaml");
        if (!Files.exists(meta)) {
            Files.writeString(meta, MlflowMeta.experiment(experimentFolder, experimentId, experiment, now));
        }
        String id = UUID.randomUUID().toString().replace("-", "");
        Run run = new Run(id, experiment, draft.name(), now, draft.parameters(), draft.metrics(), draft.tags());
        Path runFolder = experimentFolder.resolve(id);
        // Not a temporary folder of the platform's: that would be readable by its owner only.
        Path unfinished = Files.createDirectory(folder.resolve(".unfinished" + id));
        try {
            write(unfinished, runFolder, experimentId, run, draft.artifacts());
            Files.move(unfinished, runFolder);
        } finally {
            deleteAll(unfinished);
        }
        return run;
    }

    /**
     * Returns the runs of an experiment by when they were recorded; empty if there are none.
     *
     * @throws IOException if a run's file can't be read; the message names it
     */
    public List<Run> runs(String experiment) throws IOException {
        Path experimentFolder = folder.resolve(MlflowMeta.experimentId(experiment));
        if (!Files.isDirectory(experimentFolder)) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(experimentFolder)) {
            for (Path file : folders.map(run -> run.resolve("run.json"))
                    .filter(Files::exists)
                    .toList()) {
                runs.add(RunJson.read(file));
            }
        }
        runs.sort(Comparator.comparing(Run::recordedAt).thenComparing(Run::id));
        return runs;
    }

    private static void write(
            Path target, Path runFolder, String experimentId, Run run, SortedMap<String, String> artifacts)
            throws IOException {
        text(target.resolve("meta.yaml"), MlflowMeta.run(runFolder, experimentId, run));
        texts(target.resolve("params"), run.parameters());
        texts(target.resolve("tags"), run.tags());
        text(target.resolve("tags/mlflow.runName"), run.name());
        texts(target.resolve("artifacts"), artifacts);
        Files.createDirectories(target.resolve("metrics"));
        for (Map.Entry<String, Double> metric : run.metrics().entrySet()) {
            text(
                    target.resolve("metrics").resolve(metric.getKey()),
                    run.recordedAt().toEpochMilli() + " " + metric.getValue() + " 0\n");
        }
        text(target.resolve("run.json"), RunJson.write(run));
    }

    private static void texts(Path folder, SortedMap<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            text(folder.resolve(entry.getKey()), entry.getValue());
        }
    }

    private static void text(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void deleteAll(Path unfinished) throws IOException {
        if (!Files.exists(unfinished)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(unfinished)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
