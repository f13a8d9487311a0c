package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.Column;
import java.util.Map;

/** A table of the model: columns of equal length. */
public sealed interface Table
        permits Customers,
                Orders,
                OrderItems,
                Payments,
                Reviews,
                Products,
                Sellers,
                Places,
                TrafficDays,
                Mentions,
                Interactions {

    /** Returns the number of rows. */
    int size();

    /** Tells whether there are no rows. */
    default boolean isEmpty() {
        return size() == 0;
    }

    private static void requireSize(String table, int size, Column column) {
        if (column.size() != size) {
            throw new IllegalArgumentException(
                    table + " has columns of " + size + " and of " + column.size() + " rows; all must be equally long");
        }
    }

    /** Checks that all columns have as many rows as the first. */
    static void requireSameSize(String table, Column... columns) {
        for (Column column : columns) {
            requireSize(table, columns[0].size(), column);
        }
    }

    /** Checks that all named columns have this many rows. */
    static void requireSize(String table, int size, Map<String, ? extends Column> columns) {
        columns.values().forEach(column -> requireSize(table, size, column));
    }
}
