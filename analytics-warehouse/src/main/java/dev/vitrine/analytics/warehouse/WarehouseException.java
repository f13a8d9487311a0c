package dev.vitrine.analytics.warehouse;

import java.sql.SQLException;

/** A database could not do what it was asked to; the message tells what it said, and names the SQL. */
public final class WarehouseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sql;

    WarehouseException(String what, String sql, SQLException cause) {
        super(what + ": " + cause.getMessage() + "\nThe SQL was:\n" + sql, cause);
        this.sql = sql;
    }

    /** Returns the statement that failed, without its values; what was to be done in words if it was none. */
    public String sql() {
        return sql;
    }
}
