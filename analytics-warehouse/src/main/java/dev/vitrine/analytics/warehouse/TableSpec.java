package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the schema that engines read, without attributes.
 *
 * @param grain what a row stands for
 * @param name its name
 * @param keys its keys: the first is its own, or that of its order
 */
record TableSpec(Grain grain, String name, List<String> keys) {
    static final List<TableSpec> ALL = List.of(
            new TableSpec(Grain.ORDER, "orders", List.of("order_key", "customer_key")),
            new TableSpec(Grain.ITEM, "items", List.of("order_key", "product_key", "seller_key")),
            new TableSpec(Grain.PAYMENT, "payments", List.of("order_key")),
            new TableSpec(Grain.REVIEW, "reviews", List.of("order_key")),
            new TableSpec(Grain.CUSTOMER, "customers", List.of("customer_key")),
            new TableSpec(Grain.PRODUCT, "products", List.of("product_key")),
            new TableSpec(Grain.SELLER, "sellers", List.of("seller_key")));

    static TableSpec named(String name) {
        return ALL.stream()
                .filter(table -> table.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table '" + name + "'. Maybe one of "
                        + ALL.stream().map(TableSpec::name).toList() + "."));
    }

    /** Returns the fields of the table, but attributes. */
    List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        for (Field<?> field : Field.standard()) {
            if (field.grain() == grain) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Returns all columns but attributes, keys first. */
    List<ColumnSpec> columns() {
        List<ColumnSpec> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(ColumnSpec.key(key)));
        fields().forEach(field -> columns.add(ColumnSpec.of(field)));
        return columns;
    }

    /** Returns the statement that creates a table. */
    static String create(String qualifiedName, List<ColumnSpec> columns, int moneyScale) {
        return columns.stream()
                .map(column -> "  " + column.quotedName() + " " + column.type().sql(moneyScale))
                .collect(Collectors.joining(",\n", "CREATE TABLE " + qualifiedName + " (\n", "\n)"));
    }
}
