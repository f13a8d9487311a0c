package dev.vitrine.analytics.benchmarks.race.duckdb;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Fills one table through DuckDB's appender, a missing value as NULL. */
final class TableFiller {
    private final DuckDBAppender appender;

    private TableFiller(DuckDBAppender appender) {
        this.appender = appender;
    }

    /** Fills a table with this many rows. */
    static void fill(DuckDBConnection connection, String table, int rows, RowFiller row) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("main", table)) {
            TableFiller filler = new TableFiller(appender);
            for (int i = 0; i < rows; i++) {
                appender.beginRow();
                row.fill(filler, i);
                appender.endRow();
            }
        }
    }

    /** Fills a dimension out of the words of a column, keyed by their codes. */
    static void fillWords(DuckDBConnection connection, String table, List<String> words) throws SQLException {
        fill(connection, table, words.size(), (to, row) -> to.put(row).put(words.get(row)));
    }

    TableFiller put(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    TableFiller put(String value) throws SQLException {
        appender.append(value);
        return this;
    }

    TableFiller missing() throws SQLException {
        appender.appendNull();
        return this;
    }

    TableFiller id(IdColumn column, int row) throws SQLException {
        return column.isMissing(row) ? missing() : put(column.value(row));
    }

    /** Puts the identifier that a key points to. */
    TableFiller id(KeyColumn key, int row, IdColumn ids) throws SQLException {
        return key.isMissing(row) ? missing() : id(ids, key.target(row));
    }

    TableFiller key(KeyColumn column, int row) throws SQLException {
        return column.isMissing(row) ? missing() : put(column.target(row));
    }

    TableFiller word(CategoryColumn column, int row) throws SQLException {
        return column.isMissing(row) ? missing() : put(column.value(row));
    }

    TableFiller code(CategoryColumn column, int row) throws SQLException {
        return column.isMissing(row) ? missing() : put(column.code(row));
    }

    TableFiller number(IntColumn column, int row) throws SQLException {
        return column.isMissing(row) ? missing() : put(column.value(row));
    }

    TableFiller money(MoneyColumn column, int row) throws SQLException {
        if (column.isMissing(row)) {
            return missing();
        }
        appender.appendDecimal(column.unscaled(row));
        return this;
    }

    TableFiller time(DateTimeColumn column, int row) throws SQLException {
        if (column.isMissing(row)) {
            return missing();
        }
        appender.appendEpochMicros(column.micros(row));
        return this;
    }

    /** Puts the values of one row, in the order of the table's columns. */
    @FunctionalInterface
    interface RowFiller {
        void fill(TableFiller to, int row) throws SQLException;
    }
}
