package dev.vitrine.analytics.ml.tracking;

import dev.vitrine.analytics.ml.DataFingerprint;
import java.nio.file.Path;
import java.time.Instant;

/** The {@code meta.yaml} files of MLflow's file store. */
final class MlflowMeta {
    private static final int LOCAL_SOURCE = 4;
    private static final int FINISHED = 3;
    private static final long LARGEST_ID = 900_000_000_000_000_000L;

    private MlflowMeta() {}

    /** Returns 18 digits, the same for the same name: whoever records to it first makes the folder. */
    static String experimentId(String name) {
        String hash = DataFingerprint.digest(name).add(name).fingerprint(0).sha256();
        long number = Long.parseUnsignedLong(hash.substring(0, 16), 16);
        return Long.toString(100_000_000_000_000_000L + Long.remainderUnsigned(number, LARGEST_ID));
    }

    static String experiment(Path folder, String id, String name, Instant now) {
        return "artifact_location: " + quoted(uri(folder)) + "\n"
                + "creation_time: " + now.toEpochMilli() + "\n"
                + "experiment_id: '" + id + "'\n"
                + "last_update_time: " + now.toEpochMilli() + "\n"
                + "lifecycle_stage: active\n"
                + "name: " + quoted(name) + "\n";
    }

    static String run(Path folder, String experimentId, Run run) {
        long millis = run.recordedAt().toEpochMilli();
        return "artifact_uri: " + quoted(uri(folder.resolve("artifacts"))) + "\n"
                + "end_time: " + millis + "\n"
                + "entry_point_name: ''\n"
                + "experiment_id: '" + experimentId + "'\n"
                + "lifecycle_stage: active\n"
                + "run_id: " + quoted(run.id()) + "\n"
                + "run_name: " + quoted(run.name()) + "\n"
                + "run_uuid: " + quoted(run.id()) + "\n"
                + "source_name: ''\n"
                + "source_type: " + LOCAL_SOURCE + "\n"
                + "source_version: ''\n"
                + "start_time: " + millis + "\n"
                + "status: " + FINISHED + "\n"
                + "tags: []\n"
                + "user_id: ''\n";
    }

    private static String uri(Path folder) {
        String uri = folder.toAbsolutePath().normalize().toUri().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** A YAML text in single quotes: a quote is doubled, nothing else is special in one line. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
