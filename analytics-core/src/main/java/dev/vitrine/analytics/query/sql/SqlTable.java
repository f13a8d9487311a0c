package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.Grain;

/**
 * A table of the schema.
 *
 * @param name its name
 * @param alias a short one
 * @param key the column that other tables point to
 */
record SqlTable(String name, String alias, String key) {

    static SqlTable of(Grain grain) {
        return switch (grain) {
            case CUSTOMER -> new SqlTable("customers", "c", "customer_key");
            case PRODUCT -> new SqlTable("products", "p", "product_key");
            case SELLER -> new SqlTable("sellers", "s", "seller_key");
            case ORDER -> new SqlTable("orders", "o", "order_key");
            case ITEM -> new SqlTable("items", "i", "order_key");
            case PAYMENT -> new SqlTable("payments", "pay", "order_key");
            case REVIEW -> new SqlTable("reviews", "r", "order_key");
        };
    }
}
