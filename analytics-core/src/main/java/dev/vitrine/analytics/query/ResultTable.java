package dev.vitrine.analytics.query;

import java.util.List;

/**
 * The answer to a query: typed columns of equal length, dimensions first, then measures, then steps.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResultTable {
    private final List<ResultColumn<?>> columns;
    private final int size;

    private ResultTable(List<ResultColumn<?>> columns, int size) {
        this.columns = List.copyOf(columns);
        this.size = size;
    }

    /** Returns a table of columns of a length. */
    public static ResultTable of(List<ResultColumn<?>> columns, int size) {
        return new ResultTable(columns, size);
    }

    /** Returns the columns. */
    public List<ResultColumn<?>> columns() {
        return columns;
    }

    /** Returns the number of rows. */
    public int size() {
        return size;
    }
}
