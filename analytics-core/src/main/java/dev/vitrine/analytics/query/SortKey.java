package dev.vitrine.analytics.query;

/**
 * One key of an order of rows. Rows without a value come last, whatever the direction.
 *
 * @param column name of a dimension, measure or step of the query
 * @param direction which values come first
 */
public record SortKey(String column, Direction direction) {

    /** Which values come first. */
    public enum Direction {
        /** The smallest. */
        ASCENDING,
        /** The largest. */
        DESCENDING
    }
}
