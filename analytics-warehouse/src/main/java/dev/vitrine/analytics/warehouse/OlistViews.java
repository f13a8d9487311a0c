package dev.vitrine.analytics.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Views over the files of Olist in the schema that engines read. Keys are the identifiers of the files. */
final class OlistViews {
    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "customers", "olist_customers_dataset",
            "items", "olist_order_items_dataset",
            "orders", "olist_orders_dataset",
            "payments", "olist_order_payments_dataset",
            "products", "olist_products_dataset",
            "reviews", "olist_order_reviews_dataset",
            "sellers", "olist_sellers_dataset"));

    /** What the files call what the schema calls otherwise: the column of the schema, then that of the file. */
    private static final Map<String, String> NAMES = new TreeMap<>();

    static {
        names("customers", "customer_key customer_id, customer_id customer_id, person_id customer_unique_id");
        names("customers", "zip_prefix customer_zip_code_prefix, city customer_city, state customer_state");
        names("orders", "order_key order_id, customer_key customer_id, order_id order_id, status order_status");
        names("orders", "purchased_at order_purchase_timestamp, approved_at order_approved_at");
        names("orders", "shipped_at order_delivered_carrier_date, delivered_at order_delivered_customer_date");
        names("orders", "estimated_at order_estimated_delivery_date");
        names("items", "order_key order_id, product_key product_id, seller_key seller_id, item_number order_item_id");
        names("items", "unit_price price, freight freight_value, shipping_limit_at shipping_limit_date");
        names("payments", "order_key order_id, payment_type payment_type, payment_sequence payment_sequential");
        names("payments", "instalments payment_installments, payment_value payment_value");
        names("reviews", "order_key order_id, score review_score, created_at review_creation_date");
        names("reviews", "answered_at review_answer_timestamp");
        names("products", "product_key product_id, product_id product_id, category product_category_name");
        names("products", "weight_grams product_weight_g, length_cm product_length_cm, height_cm product_height_cm");
        names("products", "width_cm product_width_cm, photos product_photos_qty");
        names("sellers", "seller_key seller_id, seller_id seller_id, zip_prefix seller_zip_code_prefix");
        names("sellers", "city seller_city, state seller_state");
    }

    private OlistViews() {}

    private static void names(String table, String pairs) {
        Arrays.stream(pairs.split(", "))
                .map(pair -> pair.split(" "))
                .forEach(pair -> NAMES.put(table + "." + pair[0], pair[1]));
    }

    static void create(Path folder, FileViews views) throws SQLException {
        for (TableSpec table : TableSpec.ALL) {
            views.execute(view(table, folder));
        }
        views.execute(DerivedColumns.view(Set.of()));
    }

    private static String view(TableSpec table, Path folder) {
        List<String> lines = new ArrayList<>();
        for (ColumnSpec column : table.columns()) {
            String value = value(table, column);
            if (!value.isEmpty()) {
                lines.add(value + " AS " + column.quotedName());
            }
        }
        String name = table.name().equals("orders") ? DerivedColumns.GIVEN_ORDERS : table.name();
        String translation = table.name().equals("products")
                ? "\nLEFT JOIN " + source(folder, "product_category_name_translation")
                        + " AS translation USING (product_category_name)"
                : "";
        return "CREATE VIEW " + name + " AS\nSELECT\n  " + String.join(",\n  ", lines) + "\nFROM "
                + source(folder, TABLES.getOrDefault(table.name(), "")) + " AS file" + translation;
    }

    private static String value(TableSpec table, ColumnSpec column) {
        String type =
                column.type() == ColumnSpec.Type.KEY ? "VARCHAR" : column.type().sql(2);
        String inFile = NAMES.get(table.name() + "." + column.name());
        if (inFile != null) {
            return "CAST(file." + inFile + " AS " + type + ")";
        }
        return switch (column.name()) {
            case "line_count", "person_order_number", "person_first_purchased_at" -> "";
            case "quantity" -> "CAST(1 AS INTEGER)";
            case "category_translated" -> "translation.product_category_name_english";
            default -> "CAST(NULL AS " + type + ")";
        };
    }

    private static String source(Path folder, String name) {
        for (String ending : new String[] {".csv", ".csv.gz"}) {
            Path file = folder.resolve(name + ending);
            if (Files.exists(file)) {
                return FileViews.source(file.toString());
            }
        }
        throw new IllegalArgumentException(
                folder + " has no file " + name + ".csv. Maybe unpack the archive, or use ofFiles.");
    }
}
