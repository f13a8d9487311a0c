package dev.vitrine.analytics.ingest;

import dev.vitrine.analytics.ingest.internal.ShopLoading;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Loads a small retailer's three files: {@code customers.csv} ({@code customer_id, customer_name, email, city, state,
 * country, signup_date}), {@code products.csv} ({@code product_id, product_name, category, price}) and {@code orders.csv}
 * ({@code order_id, order_date, customer_id, product_id, quantity, order_status, payment_mode}).
 *
 * <p>An order has one line, at the catalogue price of its product, and one payment of that value, whatever its
 * status. Amounts are US dollars
 * with 2 decimals. Immutable and thread-safe.
 */
public final class Retail implements ShopLoader {
    private static final int SCALE = 2;
    private static final ShopMapping MAPPING = ShopMapping.of(
            "retail",
            "USD",
            SCALE,
            TableMapping.of(
                    TableKind.CUSTOMERS,
                    "customers.csv",
                    FieldMapping.of(Field.CUSTOMER_ID, "customer_id"),
                    FieldMapping.of(Field.CUSTOMER_NAME, "customer_name"),
                    FieldMapping.of(Field.CUSTOMER_EMAIL, "email"),
                    FieldMapping.of(Field.CUSTOMER_CITY, "city"),
                    FieldMapping.of(Field.CUSTOMER_STATE, "state"),
                    FieldMapping.of(Field.CUSTOMER_COUNTRY, "country"),
                    FieldMapping.of(Field.CUSTOMER_SIGNED_UP_AT, "signup_date")),
            TableMapping.of(
                    TableKind.PRODUCTS,
                    "products.csv",
                    FieldMapping.of(Field.PRODUCT_ID, "product_id"),
                    FieldMapping.of(Field.PRODUCT_NAME, "product_name"),
                    FieldMapping.of(Field.PRODUCT_CATEGORY, "category"),
                    FieldMapping.of(Field.PRODUCT_LIST_PRICE, "price")),
            TableMapping.of(
                    TableKind.LINES,
                    "orders.csv",
                    FieldMapping.of(Field.LINE_ORDER, "order_id"),
                    FieldMapping.of(Field.LINE_PURCHASED_AT, "order_date"),
                    FieldMapping.of(Field.LINE_CUSTOMER, "customer_id"),
                    FieldMapping.of(Field.LINE_PRODUCT, "product_id"),
                    FieldMapping.of(Field.LINE_QUANTITY, "quantity"),
                    FieldMapping.of(Field.LINE_STATUS, "order_status"),
                    FieldMapping.of(Field.LINE_PAYMENT_TYPE, "payment_mode")));

    private final Path place;

    private Retail(Path place) {
        this.place = place;
    }

    /** Loads from a folder or a zip archive. */
    public static Retail of(Path folderOrArchive) {
        return new Retail(Objects.requireNonNull(folderOrArchive, "folderOrArchive"));
    }

    @Override
    public LoadedShop load(IngestOptions options) {
        return ShopLoading.load(MAPPING, Map.of(), List.of(place), options);
    }
}
