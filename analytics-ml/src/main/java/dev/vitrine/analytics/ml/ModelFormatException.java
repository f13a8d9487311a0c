package dev.vitrine.analytics.ml;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file that is no model, not this kind of model, of a newer version, cut short or changed by hand. */
public final class ModelFormatException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * Makes one.
     *
     * @param file the file
     * @param place where in the file: {@code line 1}, or a path of its JSON such as {@code $.body.weights}
     * @param problem the expected, the actual and a way out
     */
    public ModelFormatException(Path file, String place, String problem) {
        super(file + ", " + place + ": " + problem);
        this.place = place;
    }

    /** Returns where in the file: {@code line 1}, or a path of its JSON such as {@code $.body.weights}. */
    public String place() {
        return place;
    }
}
