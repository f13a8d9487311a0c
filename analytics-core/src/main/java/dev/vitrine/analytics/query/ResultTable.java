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
    private final ResultProvenance provenance;

    private ResultTable(List<ResultColumn<?>> columns, int size, ResultProvenance provenance) {
        this.columns = List.copyOf(columns);
        this.size = size;
        this.provenance = provenance;
    }

    /** Returns a table of columns of a length. */
    public static ResultTable of(List<ResultColumn<?>> columns, int size, ResultProvenance provenance) {
        return new ResultTable(columns, size, provenance);
    }

    /** Returns the columns. */
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
}
