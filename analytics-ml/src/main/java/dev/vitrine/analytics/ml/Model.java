package dev.vitrine.analytics.ml;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a trainer made: it answers for one input at a time. Immutable and thread-safe.
 *
 * @param <I> what it is asked about
 * @param <P> what it answers
 */
public interface Model<I, P> {

    /** Returns the answer for one input; the same each time. */
    P predict(I input);

    /** Returns where the model comes from. */
    ModelProvenance provenance();

    /**
     * Writes the model to a file, as text; each kind of model has a {@code load} that reads it back and answers the
     * same. The file is replaced whole or not at all.
     *
     * @throws IOException if the file can't be written
     */
    void save(Path file) throws IOException;
}
