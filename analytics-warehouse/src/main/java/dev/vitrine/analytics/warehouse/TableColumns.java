package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;

/** Which column of which table a field is. */
final class TableColumns {

    private TableColumns() {}

    /** Returns the table and the column, such as {@code orders.status}. */
    static String nameOf(Field<?> field) {
        return tableOf(field.grain()).name() + "." + field.columnName();
    }

    private static TableSpec tableOf(Grain grain) {
        return TableSpec.ALL.stream()
                .filter(table -> table.grain() == grain)
                .findFirst()
                .orElseThrow();
    }
}
