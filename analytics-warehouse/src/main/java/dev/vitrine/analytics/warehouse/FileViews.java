package dev.vitrine.analytics.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Views over files in the schema that engines read; columns that files lack are missing, or derived from the others. */
final class FileViews {
    private static final String ATTRIBUTE = "attribute_";
    private static final List<String> DERIVED =
            List.of("line_count", "person_order_number", "person_first_purchased_at");

    private final Connection connection;
    private final int moneyScale;

    FileViews(Connection connection, int moneyScale) {
        this.connection = connection;
        this.moneyScale = moneyScale;
    }

    /** Creates the views, and returns the attributes that the files have, by table and column. */
    Set<String> create(Map<String, String> files) throws SQLException {
        files.keySet().forEach(TableSpec::named);
        Set<String> attributes = new LinkedHashSet<>();
        for (TableSpec table : TableSpec.ALL) {
            String file = files.get(table.name());
            if (file == null) {
                execute(view(table, nothing(table)));
                continue;
            }
            Set<String> columns = columns(source(file));
            requireKey(table, file, columns);
            columns.stream()
                    .filter(column -> column.startsWith(ATTRIBUTE))
                    .forEach(column -> attributes.add(table.name() + "." + column));
            execute(view(table, typed(table, file, columns)));
        }
        String orders = files.get("orders");
        execute(DerivedColumns.view(orders == null ? Set.of() : columns(source(orders))));
        return attributes;
    }

    /** The view of orders lacks what is derived; another one adds it. */
    private static String view(TableSpec table, String select) {
        String name = table.name().equals("orders") ? DerivedColumns.GIVEN_ORDERS : table.name();
        return "CREATE VIEW " + ColumnSpec.quoted(name) + " AS\n" + select;
    }

    private String typed(TableSpec table, String file, Set<String> columns) {
        List<String> lines = new ArrayList<>();
        for (ColumnSpec column : table.columns()) {
            boolean there = columns.contains(column.name());
            if (DERIVED.contains(column.name()) && !there) {
                continue;
            }
            String value = there ? column.quotedName() : "NULL";
            lines.add(
                    column.type() == ColumnSpec.Type.KEY && there
                            ? value
                            : "CAST(" + value + " AS " + sqlType(column) + ") AS " + column.quotedName());
        }
        columns.stream()
                .filter(column -> column.startsWith(ATTRIBUTE))
                .map(ColumnSpec::quoted)
                .forEach(column -> lines.add("CAST(" + column + " AS VARCHAR) AS " + column));
        return "SELECT\n  " + String.join(",\n  ", lines) + "\nFROM " + source(file);
    }

    private String nothing(TableSpec table) {
        List<String> lines = table.columns().stream()
                .filter(column -> !DERIVED.contains(column.name()))
                .map(column -> "CAST(NULL AS " + sqlType(column) + ") AS " + column.quotedName())
                .toList();
        return "SELECT\n  " + String.join(",\n  ", lines) + "\nWHERE false";
    }

    /** Keys may be numbers or texts; one that is not there takes part in comparisons with either. */
    private String sqlType(ColumnSpec column) {
        return column.type() == ColumnSpec.Type.KEY ? "VARCHAR" : column.type().sql(moneyScale);
    }

    private static void requireKey(TableSpec table, String file, Set<String> columns) {
        String key = table.keys().get(0);
        if (!columns.contains(key)) {
            throw new IllegalArgumentException(file + " has no column '" + key + "', which the table " + table.name()
                    + " needs; it has " + columns + ". Maybe rename a column, or write the files with exportParquet.");
        }
    }

    private Set<String> columns(String source) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + source)) {
            Set<String> columns = new LinkedHashSet<>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }

    /** Returns the call that reads a file, or all files of a pattern. */
    static String source(String file) {
        String literal = "'" + file.replace("'", "''") + "'";
        if (file.endsWith(".parquet")) {
            return "read_parquet(" + literal + ", union_by_name = true)";
        }
        if (file.matches("(?i).*\\.(csv|tsv|txt)(\\.gz|\\.zst)?")) {
            return "read_csv(" + literal + ", header = true, all_varchar = true, union_by_name = true)";
        }
        throw new IllegalArgumentException(
                "'" + file + "' is neither .parquet nor .csv. Maybe a pattern such as orders/*.parquet.");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
