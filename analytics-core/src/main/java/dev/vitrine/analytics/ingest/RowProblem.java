package dev.vitrine.analytics.ingest;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one row.
 *
 * @param file name of the file
 * @param line line on which the row begins, from 1, the header included
 * @param column name of the column as in the header; null if the row as a whole is wrong
 * @param value the offending value, cut after 100 characters; null if the row as a whole is wrong
 * @param reason what is wrong with it and what would be right
 */
public record RowProblem(
        String file,
        long line,
        @Nullable String column,
        @Nullable String value,
        String reason) {

    /** Returns the problem in one line: {@code file:line: column 'x', value 'y': reason}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file).append(':').append(line).append(": ");
        if (column != null) {
            text.append("column '").append(column).append(value == null ? "': " : "', ");
        }
        if (value != null) {
            text.append("value '").append(value).append("': ");
        }
        return text.append(reason).toString();
    }
}
