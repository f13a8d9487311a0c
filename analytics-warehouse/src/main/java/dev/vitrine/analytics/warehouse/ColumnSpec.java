package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.ValueType;

/**
 * A column of the schema that engines read.
 *
 * @param name its name
 * @param type its type
 */
record ColumnSpec(String name, Type type) {

    /** What a column holds. */
    enum Type {
        KEY,
        INTEGER,
        TEXT,
        MONEY,
        DOUBLE,
        TIMESTAMP;

        /** Returns the type in SQL; amounts with so many decimals. */
        String sql(int moneyScale) {
            return switch (this) {
                case KEY, INTEGER -> "INTEGER";
                case TEXT -> "TEXT";
                case MONEY -> "DECIMAL(18, " + moneyScale + ")";
                case DOUBLE -> "DOUBLE PRECISION";
                case TIMESTAMP -> "TIMESTAMP";
            };
        }
    }

    static ColumnSpec of(Field<?> field) {
        ValueType<?> type = field.type();
        return new ColumnSpec(field.columnName(), typeOf(type));
    }

    static ColumnSpec key(String name) {
        return new ColumnSpec(name, Type.KEY);
    }

    private static Type typeOf(ValueType<?> type) {
        if (type.equals(ValueType.INTEGER)) {
            return Type.INTEGER;
        }
        if (type.equals(ValueType.MONEY)) {
            return Type.MONEY;
        }
        if (type.equals(ValueType.DATE_TIME)) {
            return Type.TIMESTAMP;
        }
        return type.equals(ValueType.NUMBER) ? Type.DOUBLE : Type.TEXT;
    }

    /** Returns an identifier in quotes, as DuckDB and PostgreSQL write it. */
    static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    String quotedName() {
        return quoted(name);
    }
}
