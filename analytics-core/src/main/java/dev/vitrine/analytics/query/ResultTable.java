package dev.vitrine.analytics.query;

import dev.vitrine.analytics.internal.text.NearestName;
import dev.vitrine.analytics.query.internal.result.TableRecords;
import dev.vitrine.analytics.query.internal.result.TableText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query: typed columns of equal length, dimensions first, then measures, then steps.
 *
 * <p>Rows are in the order of the query. Tables are equal if their columns have the same names, units, types and values,
 * wherever they come from. Equal tables are spelled alike, byte for byte. Immutable and thread-safe.
 */
public final class ResultTable {
    private final List<ResultColumn<?>> columns;
    private final int size;
    private final ResultProvenance provenance;

    private ResultTable(List<ResultColumn<?>> columns, int size, ResultProvenance provenance) {
        this.columns = List.copyOf(columns);
        this.size = size;
        this.provenance = provenance;
    }

    /**
     * Returns a table of columns, for engines.
     *
     * @throws IllegalArgumentException if a column has another number of rows
     */
    public static ResultTable of(List<ResultColumn<?>> columns, int size, ResultProvenance provenance) {
        for (ResultColumn<?> column : columns) {
            if (column.size() != size) {
                throw new IllegalArgumentException(
                        "the column " + column.name() + " has " + column.size() + " rows, not " + size);
            }
        }
        return new ResultTable(columns, size, provenance);
    }

    /** Returns the columns: dimensions, measures and steps, each as the query lists them. */
    public List<ResultColumn<?>> columns() {
        return columns;
    }

    /** Returns the number of rows. */
    public int size() {
        return size;
    }

    /** Returns where the result comes from. */
    public ResultProvenance provenance() {
        return provenance;
    }

    /**
     * Returns the column of a dimension.
     *
     * @throws IllegalArgumentException if the query was not by it
     */
    public <T extends Comparable<? super T>> ResultColumn<T> column(Dimension<T> dimension) {
        return column(dimension.name()).as(dimension.type().javaType());
    }

    /**
     * Returns the column of a measure; see {@link ResultColumn} for its Java type.
     *
     * @throws IllegalArgumentException if the query did not ask for it
     */
    public ResultColumn<?> column(Measure measure) {
        return column(measure.name());
    }

    /**
     * Returns the column of a step; see {@link ResultColumn} for its Java type.
     *
     * @throws IllegalArgumentException if the query does not have it
     */
    public ResultColumn<?> column(Step step) {
        return column(step.name());
    }

    /**
     * Returns the column with a name.
     *
     * @throws IllegalArgumentException if there is none, naming the nearest
     */
    public ResultColumn<?> column(String name) {
        for (ResultColumn<?> column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        List<String> names = columns.stream().map(ResultColumn::name).toList();
        throw new IllegalArgumentException(
                "the result has no column '" + name + "'; it has " + names + "." + NearestName.hint(name, names));
    }

    /**
     * Returns each row as a record. A component takes the column whose name, spelled in camel case, is its own: {@code
     * grossRevenue} takes {@code GROSS_REVENUE}, {@code grossRevenueShare} takes {@code GROSS_REVENUE.SHARE}. Columns
     * without a component are left out.
     *
     * <p>A component has the Java type of its column, or {@code int}, {@code long} or {@code double} or their boxes where
     * that loses nothing of whole numbers, or {@code String} for the spelling. A missing value is null.
     *
     * @throws IllegalArgumentException if a component has no column or a type that does not fit, or if a value that is
     *     missing should become a primitive number
     * @throws ArithmeticException if a number is too large for an {@code int}
     */
    public <R extends Record> List<R> toRecords(Class<R> type) {
        return TableRecords.of(this, type);
    }

    /**
     * Returns the table as CSV of RFC 4180: a header with the names, lines that end with a carriage return and a line
     * feed, cells spelled as by {@link ResultColumn#label}, missing ones empty, an empty text as {@code ""}.
     */
    public String toCsv() {
        StringBuilder text = new StringBuilder();
        return written(text, TableText::writeCsv);
    }

    /** Writes what {@link #toCsv} returns. */
    public void writeCsv(Appendable out) throws IOException {
        TableText.writeCsv(this, out);
    }

    /** Writes what {@link #toCsv} returns into a file, as UTF-8. */
    public void writeCsv(Path file) throws IOException {
        write(file, TableText::writeCsv);
    }

    /**
     * Returns the table as indented JSON, lines ending with a line feed, keys always in the same order: {@code
     * provenance}, {@code columns} with name, type and unit, and {@code rows}, each an array of values in the order of the
     * columns.
     *
     * <p>Money is a string of a plain decimal number. Other measures and whole numbers are numbers without exponent, doubles
     * with as many digits as tell them from their neighbours. Values of other dimensions, and days, are strings as by
     * {@link ResultColumn#label}. What is missing is null.
     */
    public String toJson() {
        StringBuilder text = new StringBuilder();
        return written(text, TableText::writeJson);
    }

    /** Writes what {@link #toJson} returns. */
    public void writeJson(Appendable out) throws IOException {
        TableText.writeJson(this, out);
    }

    /** Writes what {@link #toJson} returns into a file, as UTF-8. */
    public void writeJson(Path file) throws IOException {
        write(file, TableText::writeJson);
    }

    /**
     * Returns only the rows as JSON: an array of objects, one in each line, keys in the order of the columns. A key is the
     * {@link ResultColumn#name} of its column, such as {@code CUSTOMER_STATE}, {@code GROSS_REVENUE} or {@code
     * GROSS_REVENUE.SHARE}; values are spelled as by {@link #toJson}, and every object has every key, null for what is
     * missing. There is no provenance in it.
     */
    public String toJsonRows() {
        StringBuilder text = new StringBuilder();
        return written(text, TableText::writeJsonRows);
    }

    /** Writes what {@link #toJsonRows} returns. */
    public void writeJsonRows(Appendable out) throws IOException {
        TableText.writeJsonRows(this, out);
    }

    /** Writes what {@link #toJsonRows} returns into a file, as UTF-8. */
    public void writeJsonRows(Path file) throws IOException {
        write(file, TableText::writeJsonRows);
    }

    /**
     * Returns the table as a table of GitHub-flavoured Markdown, numbers to the right, missing cells empty; pipes and
     * backslashes are escaped, line breaks become spaces.
     */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder();
        return written(text, TableText::writeMarkdown);
    }

    /** Writes what {@link #toMarkdown} returns. */
    public void writeMarkdown(Appendable out) throws IOException {
        TableText.writeMarkdown(this, out);
    }

    /** Writes what {@link #toMarkdown} returns into a file, as UTF-8. */
    public void writeMarkdown(Path file) throws IOException {
        write(file, TableText::writeMarkdown);
    }

    private interface Format {
        void write(ResultTable table, Appendable out) throws IOException;
    }

    private String written(StringBuilder text, Format format) {
        try {
            format.write(this, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be written", e);
        }
        return text.toString();
    }

    private void write(Path file, Format format) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            format.write(this, out);
        }
    }

    /** Tells whether the other is a table with the same names, units, types and values, whatever their provenance. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResultTable table && size == table.size && columns.equals(table.columns);
    }

    @Override
    public int hashCode() {
        return 31 * size + columns.hashCode();
    }

    /** Returns the names of the columns, and how many rows there are. */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.name()));
        return names + ", " + size + " rows";
    }
}
