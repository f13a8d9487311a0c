package dev.vitrine.analytics.progress;

import java.util.concurrent.CancellationException;

/**
 * Asks long work to stop: hand it over when starting the work, call {@link #cancel()} from any thread.
 *
 * <p>The work then ends soon with a {@link CancellationException} and leaves nothing half done. Thread-safe; once
 * cancelled it stays so.
 */
public final class Cancellation {
    private volatile boolean cancelled;

    private Cancellation() {}

    /** Returns a new one, not cancelled. */
    public static Cancellation create() {
        return new Cancellation();
    }

    /** Asks the work to stop. */
    public void cancel() {
        cancelled = true;
    }

    /** Tells whether the work has been asked to stop. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Ends the work here if it has been asked to stop.
     *
     * @throws CancellationException if so
     */
    public void throwIfCancelled() {
        if (cancelled) {
            throw new CancellationException("cancelled by the caller");
        }
    }
}
