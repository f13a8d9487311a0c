package dev.vitrine.analytics.query.sql;

/**
 * A column that a compiled query returns.
 *
 * @param name its name in the statement
 * @param kind what its values are
 */
public record SqlColumn(String name, Kind kind) {

    /** What the values of a column are, and as which Java type {@link SqlRows} wants them. */
    public enum Kind {
        /** A {@link String}. */
        TEXT,
        /** A {@link java.time.LocalDate}. */
        DATE,
        /** Any exact {@link Number} without decimals. */
        WHOLE,
        /** An exact {@link Number} that may have decimals: an amount. */
        DECIMAL,
        /** Any {@link Number}. */
        DOUBLE
    }
}
