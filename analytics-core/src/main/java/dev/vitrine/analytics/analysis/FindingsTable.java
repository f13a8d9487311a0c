package dev.vitrine.analytics.analysis;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * Records of one type as a table: a column for each component, by its name.
 *
 * <p>Components are numbers, texts, days and other periods, constants or {@link Interval}s; what is null is missing. An
 * interval named {@code share} makes two columns, {@code shareLow} and {@code shareHigh}. A constant is spelled by its
 * {@link Labelled#label}, or else in lower case with spaces. Immutable if the records are.
 *
 * @param name identifies the table within the findings, such as {@code months}: letters, digits and hyphens
 * @param extent whether it is meant to be read as a whole
 * @param type the records' type
 * @param rows the records, in order
 * @param <R> the records' type
 */
public record FindingsTable<R extends Record>(String name, Extent extent, Class<R> type, List<R> rows) {

    /** How long a table can get. */
    public enum Extent {
        /** Short enough for a report. */
        SUMMARY,
        /** A row for each person, product or seller: for files, not for readers. */
        DETAIL
    }

    /** Keeps the rows from being changed. */
    public FindingsTable {
        rows = List.copyOf(rows);
    }

    /** Returns a table meant to be read as a whole. */
    public static <R extends Record> FindingsTable<R> of(String name, Class<R> type, List<R> rows) {
        return new FindingsTable<>(name, Extent.SUMMARY, type, rows);
    }

    /** Returns a table with a row for each person, product or seller. */
    public static <R extends Record> FindingsTable<R> detail(String name, Class<R> type, List<R> rows) {
        return new FindingsTable<>(name, Extent.DETAIL, type, rows);
    }

    /** Returns the names of the columns. */
    public List<String> header() {
        return columns().stream().map(FindingsColumn::name).toList();
    }

    /**
     * Returns the table as CSV of RFC 4180: a header, lines that end with a line feed, numbers plain and with all digits,
     * missing cells empty.
     */
    public String toCsv() {
        return FindingsText.csv(this);
    }

    /**
     * Returns the table as a table of GitHub-flavoured Markdown, numbers to the right and with at most four decimals,
     * those below 0.01 with three digits, amounts with all digits, missing cells empty.
     */
    public String toMarkdown() {
        return FindingsText.markdown(this);
    }

    List<FindingsColumn> columns() {
        List<FindingsColumn> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            columns.addAll(FindingsColumn.of(component));
        }
        return columns;
    }
}
