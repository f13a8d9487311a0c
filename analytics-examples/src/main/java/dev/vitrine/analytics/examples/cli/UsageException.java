package dev.vitrine.analytics.examples.cli;

/** A command line that could be read and still is wrong: the example ends with exit code 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Creates an exception.
     *
     * @param message what is wrong with which option, in a sentence
     */
    public UsageException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
