package dev.vitrine.analytics.ingest;

import static dev.vitrine.analytics.ingest.internal.schema.TableMapping.Absence.USUAL;
import static dev.vitrine.analytics.ingest.internal.schema.TableMapping.Absence.WARNING;

import dev.vitrine.analytics.ingest.internal.ShopLoading;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.Box;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.ExcessDecimals;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Loads the nine files of the Brazilian E-Commerce Public Dataset by Olist, as they are on Kaggle.
 *
 * <p>Give the folder with the files, each of them plain or as {@code .csv.gz}, or Kaggle's {@code archive.zip} as it is.
 * Orders, order items and customers must be there; any other file may be absent, which the report notes. Amounts are
 * Brazilian reais with 2 decimals. Coordinates outside Brazil do not count for the coordinates of a place. The
 * marketing tables (web traffic, social media mentions, customer interactions) are loaded where their files lie beside
 * the others or in a folder of their own, see {@link #withMarketing}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Olist implements ShopLoader {
    private static final Box BRAZIL = new Box(-33.75, 5.28, -73.99, -28.6);
    private static final ShopMapping MAPPING =
            new ShopMapping("olist", "BRL", 2, ExcessDecimals.REJECT, tables(), BRAZIL, Map.of(), "delivered");

    private final List<Path> places;

    private Olist(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /** Loads from a folder or a zip archive. */
    public static Olist of(Path folderOrArchive) {
        return new Olist(List.of(Objects.requireNonNull(folderOrArchive, "folderOrArchive")));
    }

    /**
     * Also looks in this folder or archive for {@code ecommerce_traffic.csv}, {@code social_media_mentions.csv} and
     * {@code customer_interactions.csv}.
     */
    public Olist withMarketing(Path folderOrArchive) {
        List<Path> more = new ArrayList<>(places);
        more.add(Objects.requireNonNull(folderOrArchive, "folderOrArchive"));
        return new Olist(more);
    }

    @Override
    public LoadedShop load(IngestOptions options) {
        return ShopLoading.load(MAPPING, Map.of(), places, options);
    }

    private static List<TableMapping> tables() {
        List<TableMapping> tables = new ArrayList<>();
        tables.add(TableMapping.of(
                TableKind.CUSTOMERS,
                "olist_customers_dataset.csv",
                FieldMapping.of(Field.CUSTOMER_ID, "customer_id"),
                FieldMapping.of(Field.CUSTOMER_PERSON, "customer_unique_id"),
                FieldMapping.of(Field.CUSTOMER_ZIP_PREFIX, "customer_zip_code_prefix"),
                FieldMapping.of(Field.CUSTOMER_CITY, "customer_city"),
                FieldMapping.of(Field.CUSTOMER_STATE, "customer_state")));
        tables.add(TableMapping.of(
                TableKind.ORDERS,
                "olist_orders_dataset.csv",
                FieldMapping.of(Field.ORDER_ID, "order_id"),
                FieldMapping.of(Field.ORDER_CUSTOMER, "customer_id"),
                FieldMapping.of(Field.ORDER_STATUS, "order_status"),
                FieldMapping.of(Field.ORDER_PURCHASED_AT, "order_purchase_timestamp"),
                FieldMapping.of(Field.ORDER_APPROVED_AT, "order_approved_at"),
                FieldMapping.of(Field.ORDER_SHIPPED_AT, "order_delivered_carrier_date"),
                FieldMapping.of(Field.ORDER_DELIVERED_AT, "order_delivered_customer_date"),
                FieldMapping.of(Field.ORDER_ESTIMATED_AT, "order_estimated_delivery_date")));
        tables.add(TableMapping.of(
                TableKind.ITEMS,
                "olist_order_items_dataset.csv",
                FieldMapping.of(Field.ITEM_ORDER, "order_id"),
                FieldMapping.of(Field.ITEM_NUMBER, "order_item_id"),
                FieldMapping.of(Field.ITEM_PRODUCT, "product_id"),
                FieldMapping.of(Field.ITEM_SELLER, "seller_id"),
                FieldMapping.of(Field.ITEM_SHIPPING_LIMIT_AT, "shipping_limit_date"),
                FieldMapping.of(Field.ITEM_UNIT_PRICE, "price"),
                FieldMapping.of(Field.ITEM_FREIGHT, "freight_value"),
                FieldMapping.of(Field.ITEM_QUANTITY).withDefault("1")));
        tables.add(TableMapping.of(
                        TableKind.PAYMENTS,
                        "olist_order_payments_dataset.csv",
                        FieldMapping.of(Field.PAYMENT_ORDER, "order_id"),
                        FieldMapping.of(Field.PAYMENT_SEQUENCE, "payment_sequential"),
                        FieldMapping.of(Field.PAYMENT_TYPE, "payment_type"),
                        FieldMapping.of(Field.PAYMENT_INSTALLMENTS, "payment_installments"),
                        FieldMapping.of(Field.PAYMENT_VALUE, "payment_value"))
                .whenAbsent(WARNING));
        tables.add(TableMapping.of(
                        TableKind.REVIEWS,
                        "olist_order_reviews_dataset.csv",
                        FieldMapping.of(Field.REVIEW_ID, "review_id"),
                        FieldMapping.of(Field.REVIEW_ORDER, "order_id"),
                        FieldMapping.of(Field.REVIEW_SCORE, "review_score"),
                        FieldMapping.of(Field.REVIEW_TITLE, "review_comment_title"),
                        FieldMapping.of(Field.REVIEW_MESSAGE, "review_comment_message"),
                        FieldMapping.of(Field.REVIEW_CREATED_AT, "review_creation_date"),
                        FieldMapping.of(Field.REVIEW_ANSWERED_AT, "review_answer_timestamp"))
                .whenAbsent(WARNING));
        tables.add(TableMapping.of(
                        TableKind.PRODUCTS,
                        "olist_products_dataset.csv",
                        FieldMapping.of(Field.PRODUCT_ID, "product_id"),
                        FieldMapping.of(Field.PRODUCT_CATEGORY, "product_category_name"),
                        FieldMapping.of(Field.PRODUCT_NAME_LENGTH, "product_name_lenght", "product_name_length"),
                        FieldMapping.of(
                                Field.PRODUCT_DESCRIPTION_LENGTH,
                                "product_description_lenght",
                                "product_description_length"),
                        FieldMapping.of(Field.PRODUCT_PHOTOS, "product_photos_qty"),
                        FieldMapping.of(Field.PRODUCT_WEIGHT_GRAMS, "product_weight_g"),
                        FieldMapping.of(Field.PRODUCT_LENGTH_CM, "product_length_cm"),
                        FieldMapping.of(Field.PRODUCT_HEIGHT_CM, "product_height_cm"),
                        FieldMapping.of(Field.PRODUCT_WIDTH_CM, "product_width_cm"))
                .whenAbsent(WARNING));
        tables.add(TableMapping.of(
                        TableKind.CATEGORIES,
                        "product_category_name_translation.csv",
                        FieldMapping.of(Field.CATEGORY_NAME, "product_category_name"),
                        FieldMapping.of(Field.CATEGORY_TRANSLATION, "product_category_name_english"))
                .whenAbsent(WARNING));
        tables.add(TableMapping.of(
                        TableKind.SELLERS,
                        "olist_sellers_dataset.csv",
                        FieldMapping.of(Field.SELLER_ID, "seller_id"),
                        FieldMapping.of(Field.SELLER_ZIP_PREFIX, "seller_zip_code_prefix"),
                        FieldMapping.of(Field.SELLER_CITY, "seller_city"),
                        FieldMapping.of(Field.SELLER_STATE, "seller_state"))
                .whenAbsent(WARNING));
        tables.add(TableMapping.of(
                        TableKind.PLACES,
                        "olist_geolocation_dataset.csv",
                        FieldMapping.of(Field.PLACE_ZIP_PREFIX, "geolocation_zip_code_prefix"),
                        FieldMapping.of(Field.PLACE_LATITUDE, "geolocation_lat"),
                        FieldMapping.of(Field.PLACE_LONGITUDE, "geolocation_lng"),
                        FieldMapping.of(Field.PLACE_CITY, "geolocation_city"),
                        FieldMapping.of(Field.PLACE_STATE, "geolocation_state"))
                .whenAbsent(WARNING));
        tables.add(TableMapping.of(
                        TableKind.TRAFFIC,
                        "ecommerce_traffic.csv",
                        FieldMapping.of(Field.TRAFFIC_DATE, "date"),
                        FieldMapping.of(Field.TRAFFIC_PAGE_VIEWS, "page_views"),
                        FieldMapping.of(Field.TRAFFIC_UNIQUE_VISITORS, "unique_visitors"),
                        FieldMapping.of(Field.TRAFFIC_AVERAGE_SESSION_SECONDS, "average_session_duration"),
                        FieldMapping.of(Field.TRAFFIC_BOUNCE_RATE, "bounce_rate"))
                .whenAbsent(USUAL));
        tables.add(TableMapping.of(
                        TableKind.MENTIONS,
                        "social_media_mentions.csv",
                        FieldMapping.of(Field.MENTION_DATE, "date"),
                        FieldMapping.of(Field.MENTION_PLATFORM, "platform"),
                        FieldMapping.of(Field.MENTION_MENTIONS, "mentions"))
                .whenAbsent(USUAL));
        tables.add(TableMapping.of(
                        TableKind.INTERACTIONS,
                        "customer_interactions.csv",
                        FieldMapping.of(Field.INTERACTION_ID, "interaction_id"),
                        FieldMapping.of(Field.INTERACTION_CUSTOMER_NAME, "customer_name"),
                        FieldMapping.of(Field.INTERACTION_TYPE, "interaction_type"),
                        FieldMapping.of(Field.INTERACTION_DATE, "interaction_date"),
                        FieldMapping.of(Field.INTERACTION_CHANNEL, "interaction_channel"),
                        FieldMapping.of(Field.INTERACTION_SCORE, "feedback_score"))
                .whenAbsent(USUAL));
        return tables;
    }
}
