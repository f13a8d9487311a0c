package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Descriptive columns by name, in the order of the source. */
final class Attributes {

    private Attributes() {}

    static Map<String, CategoryColumn> copyOf(Map<String, CategoryColumn> columns) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Returns the attributes that a row has. */
    static Map<String, String> of(Map<String, CategoryColumn> columns, int row) {
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (!column.isMissing(row)) {
                values.put(name, column.value(row));
            }
        });
        return Collections.unmodifiableMap(values);
    }
}
