package dev.vitrine.analytics.progress;

/**
 * How far one step of some long work has come.
 *
 * @param step what is being done, such as the name of the file that is read
 * @param done work done, in units of the step's own; bytes for files
 * @param total work to do in the same units, or -1 if that is not known
 */
public record ProgressUpdate(String step, long done, long total) {

    /** Tells whether the step is over. */
    public boolean isComplete() {
        return done == total;
    }
}
