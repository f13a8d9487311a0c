package dev.vitrine.analytics.ingest.internal.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables a source can have. */
public enum TableKind {
    CUSTOMERS,
    ORDERS,
    ITEMS,
    PAYMENTS,
    REVIEWS,
    PRODUCTS,
    /** Translations of product categories. */
    CATEGORIES,
    SELLERS,
    /** Points by postal code prefix. */
    PLACES,
    /** Orders, items and what describes them in one table, one row per order line. */
    LINES,
    TRAFFIC,
    MENTIONS,
    INTERACTIONS;

    /** Returns the name used in mapping documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the fields a row of this table can have. */
    public List<Field> fields() {
        return Arrays.stream(Field.values())
                .filter(field -> field.table() == this)
                .toList();
    }
}
