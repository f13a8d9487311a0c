package dev.vitrine.analytics.ml;

import java.io.Serial;

/** Data that can't teach a model anything: too few examples, or one outcome only. The message tells the way out. */
public final class UntrainableDataException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes one with a message that tells the expected, the actual and a way out. */
    public UntrainableDataException(String message) {
        super(message);
    }
}
