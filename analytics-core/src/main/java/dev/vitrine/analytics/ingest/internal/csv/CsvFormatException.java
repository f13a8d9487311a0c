package dev.vitrine.analytics.ingest.internal.csv;

/** The text cannot be split into records any further. */
public final class CsvFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long line;

    public CsvFormatException(long line, String reason) {
        super(reason);
        this.line = line;
    }

    /** Returns the line where the trouble begins, from 1. */
    public long line() {
        return line;
    }
}
