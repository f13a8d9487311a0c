package dev.vitrine.analytics.warehouse;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/** Appends rows to a table of DuckDB. */
final class AppenderSink implements CellSink {
    private final DuckDBAppender appender;
    private boolean inRow;

    AppenderSink(DuckDBAppender appender) {
        this.appender = appender;
    }

    private DuckDBAppender row() throws SQLException {
        if (!inRow) {
            appender.beginRow();
            inRow = true;
        }
        return appender;
    }

    @Override
    public void missing() throws SQLException {
        row().appendNull();
    }

    @Override
    public void whole(int number) throws SQLException {
        row().append(number);
    }

    @Override
    public void text(String text) throws SQLException {
        row().append(text);
    }

    @Override
    public void amount(long unscaled, int scale) throws SQLException {
        row().append(BigDecimal.valueOf(unscaled, scale));
    }

    @Override
    public void number(double number) throws SQLException {
        row().append(number);
    }

    @Override
    public void time(long micros) throws SQLException {
        row().appendEpochMicros(micros);
    }

    @Override
    public void endRow() throws SQLException {
        row().endRow();
        inRow = false;
    }
}
