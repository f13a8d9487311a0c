package dev.vitrine.analytics.progress;

/**
 * Hears how far a piece of long work has come.
 *
 * <p>Called from the threads that do the work, one call at a time, some ten times a second at most for each step and
 * once at its end; it should return quickly. What it throws ends the work.
 */
@FunctionalInterface
public interface Progress {

    /** Takes note of the state of one step. */
    void update(ProgressUpdate update);

    /** Returns a listener that does nothing. */
    static Progress none() {
        return update -> {};
    }
}
