package dev.vitrine.analytics.ingest;

/**
 * Something worth knowing about a source that did not keep it from being loaded.
 *
 * @param kind what it is about
 * @param file name of the file
 * @param count how many rows or values it concerns
 * @param message what was found and how it was dealt with, with an example
 */
public record IngestWarning(Kind kind, String file, long count, String message) {

    /** What a warning can be about. */
    public enum Kind {
        /** A category without a translation, a status in unfamiliar words, or a mapped word that only a similar one occurs for. */
        UNKNOWN_CATEGORY,
        /** A key that no row of the table pointed to has. */
        ORPHAN,
        /** A key that occurs more than once. */
        DUPLICATE_KEY,
        /** Rows that are equal in every column, kept all the same. */
        DUPLICATE_ROW,
        /** Rows that contradict each other, such as lines of one order that name different buyers. */
        CONFLICT,
        /** A column the loader has no use for. */
        UNEXPECTED_COLUMN,
        /** A file or column that may be missing and is. */
        MISSING_OPTIONAL,
        /** Amounts with more decimals than the data set keeps. */
        ROUNDED,
        /** Points that lie outside the country. */
        OUT_OF_BOUNDS
    }

    /** Returns the warning in one line. */
    @Override
    public String toString() {
        return file + ": " + message;
    }
}
