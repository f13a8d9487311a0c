package dev.vitrine.analytics.ingest;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import java.util.Objects;

/**
 * How to load: what to do with bad rows, how many threads, who listens, how much is too much.
 *
 * @param badRows what to do with bad rows; default {@link BadRowPolicy#REJECT_FILE}
 * @param threads how many threads read files side by side; default one per processor
 * @param progress who is told how far the load is; default nobody
 * @param cancellation what stops the load; default nothing
 * @param limits how much is too much; default {@link IngestLimits#ofDefaults()}
 */
public record IngestOptions(
        BadRowPolicy badRows, int threads, Progress progress, Cancellation cancellation, IngestLimits limits) {

    /** Checks that nothing is null and that there is at least one thread. */
    public IngestOptions {
        Objects.requireNonNull(badRows, "badRows");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(limits, "limits");
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /** Returns the defaults. */
    public static IngestOptions ofDefaults() {
        return new IngestOptions(
                BadRowPolicy.REJECT_FILE,
                Runtime.getRuntime().availableProcessors(),
                Progress.none(),
                Cancellation.create(),
                IngestLimits.ofDefaults());
    }

    /** Returns these options with another policy for bad rows. */
    public IngestOptions withBadRows(BadRowPolicy policy) {
        return new IngestOptions(policy, threads, progress, cancellation, limits);
    }

    /** Returns these options with another number of threads. */
    public IngestOptions withThreads(int count) {
        return new IngestOptions(badRows, count, progress, cancellation, limits);
    }

    /** Returns these options with another listener. */
    public IngestOptions withProgress(Progress listener) {
        return new IngestOptions(badRows, threads, listener, cancellation, limits);
    }

    /** Returns these options with a way to stop the load. */
    public IngestOptions withCancellation(Cancellation stop) {
        return new IngestOptions(badRows, threads, progress, stop, limits);
    }

    /** Returns these options with other limits. */
    public IngestOptions withLimits(IngestLimits other) {
        return new IngestOptions(badRows, threads, progress, cancellation, other);
    }
}
