package dev.vitrine.analytics.warehouse;

import java.sql.SQLException;

/** Takes the cells of a table, one row after the other. */
interface CellSink {

    void missing() throws SQLException;

    void whole(int number) throws SQLException;

    void text(String text) throws SQLException;

    void amount(long unscaled, int scale) throws SQLException;

    void number(double number) throws SQLException;

    /** Takes a time, in microseconds since 1970. */
    void time(long micros) throws SQLException;

    void endRow() throws SQLException;
}
