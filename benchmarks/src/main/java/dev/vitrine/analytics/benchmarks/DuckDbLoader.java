package dev.vitrine.analytics.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Loads the Olist files into DuckDB's own tables, as a user would: {@code read_csv} with everything detected. */
final class DuckDbLoader implements AutoCloseable {
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("customers", "olist_customers_dataset.csv");
        FILES.put("geolocation", "olist_geolocation_dataset.csv");
        FILES.put("items", "olist_order_items_dataset.csv");
        FILES.put("payments", "olist_order_payments_dataset.csv");
        FILES.put("reviews", "olist_order_reviews_dataset.csv");
        FILES.put("orders", "olist_orders_dataset.csv");
        FILES.put("products", "olist_products_dataset.csv");
        FILES.put("sellers", "olist_sellers_dataset.csv");
        FILES.put("translation", "product_category_name_translation.csv");
    }

    private final Path folder;
    private final Connection connection;

    DuckDbLoader(Path folder, int threads) throws SQLException {
        this.folder = folder;
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads = " + threads);
    }

    /** Drops the tables of the run before; not part of the time. */
    void clear() throws SQLException {
        for (String table : FILES.keySet()) {
            execute("DROP TABLE IF EXISTS " + table);
        }
    }

    DuckDbLoader load() throws SQLException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String path = folder.resolve(file.getValue()).toString().replace("'", "''");
            execute("CREATE TABLE " + file.getKey() + " AS SELECT * FROM read_csv('" + path + "')");
        }
        return this;
    }

    OlistFacts facts() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM customers), (SELECT count(*) FROM orders),
                               (SELECT count(*) FROM items), (SELECT count(*) FROM payments),
                               (SELECT count(*) FROM reviews), (SELECT count(*) FROM products),
                               (SELECT count(*) FROM sellers), (SELECT count(*) FROM geolocation),
                               (SELECT sum(CAST(price AS DECIMAL(18, 2))) FROM items),
                               (SELECT sum(CAST(freight_value AS DECIMAL(18, 2))) FROM items),
                               (SELECT sum(CAST(payment_value AS DECIMAL(18, 2))) FROM payments),
                               (SELECT sum(review_score) FROM reviews),
                               (SELECT sum(length(review_comment_message)) FROM reviews)
                        """)) {
            row.next();
            return new OlistFacts(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getBigDecimal(9),
                    row.getBigDecimal(10),
                    row.getBigDecimal(11),
                    row.getLong(12),
                    row.getLong(13));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
