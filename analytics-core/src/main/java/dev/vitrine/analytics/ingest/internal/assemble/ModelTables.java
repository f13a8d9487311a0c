package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.model.Customers;
import dev.vitrine.analytics.model.Interactions;
import dev.vitrine.analytics.model.Mentions;
import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.model.Orders;
import dev.vitrine.analytics.model.Payments;
import dev.vitrine.analytics.model.Products;
import dev.vitrine.analytics.model.Reviews;
import dev.vitrine.analytics.model.Sellers;
import dev.vitrine.analytics.model.TrafficDays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the tables of the model from raw tables whose keys have been resolved. */
final class ModelTables {

    private ModelTables() {}

    static Customers customers(RawTable raw, IdColumn ids, KeyColumn persons, KeyColumn places) {
        return new Customers(
                ids,
                persons,
                raw.texts(Field.CUSTOMER_NAME).build(),
                raw.texts(Field.CUSTOMER_EMAIL).build(),
                raw.ids(Field.CUSTOMER_ZIP_PREFIX).build(),
                places,
                raw.words(Field.CUSTOMER_CITY).build(),
                raw.words(Field.CUSTOMER_STATE).build(),
                raw.words(Field.CUSTOMER_COUNTRY).build(),
                raw.times(Field.CUSTOMER_SIGNED_UP_AT).build(),
                raw.ints(Field.CUSTOMER_AGE).build(),
                attributes(raw));
    }

    static Orders orders(RawTable raw, IdColumn ids, KeyColumn customers) {
        return new Orders(
                ids,
                customers,
                raw.words(Field.ORDER_STATUS).build(),
                raw.times(Field.ORDER_PURCHASED_AT).build(),
                raw.times(Field.ORDER_APPROVED_AT).build(),
                raw.times(Field.ORDER_SHIPPED_AT).build(),
                raw.times(Field.ORDER_DELIVERED_AT).build(),
                raw.times(Field.ORDER_ESTIMATED_AT).build(),
                raw.words(Field.ORDER_CHANNEL).build());
    }

    static OrderItems items(RawTable raw, KeyColumn orders, KeyColumn products, KeyColumn sellers, MoneyColumn prices) {
        return new OrderItems(
                orders,
                raw.ints(Field.ITEM_NUMBER).build(),
                products,
                sellers,
                raw.ints(Field.ITEM_QUANTITY).build(),
                prices,
                raw.money(Field.ITEM_FREIGHT).build(),
                raw.times(Field.ITEM_SHIPPING_LIMIT_AT).build());
    }

    static Payments payments(RawTable raw, KeyColumn orders) {
        return new Payments(
                orders,
                raw.ints(Field.PAYMENT_SEQUENCE).build(),
                raw.words(Field.PAYMENT_TYPE).build(),
                raw.ints(Field.PAYMENT_INSTALLMENTS).build(),
                raw.money(Field.PAYMENT_VALUE).build());
    }

    static Reviews reviews(RawTable raw, KeyColumn orders) {
        return new Reviews(
                raw.ids(Field.REVIEW_ID).build(),
                orders,
                raw.ints(Field.REVIEW_SCORE).build(),
                raw.texts(Field.REVIEW_TITLE).build(),
                raw.texts(Field.REVIEW_MESSAGE).build(),
                raw.times(Field.REVIEW_CREATED_AT).build(),
                raw.times(Field.REVIEW_ANSWERED_AT).build());
    }

    static Products products(RawTable raw, IdColumn ids) {
        return new Products(
                ids,
                raw.texts(Field.PRODUCT_NAME).build(),
                raw.texts(Field.PRODUCT_DESCRIPTION).build(),
                raw.words(Field.PRODUCT_CATEGORY).build(),
                raw.words(Field.PRODUCT_CATEGORY_TRANSLATED).build(),
                raw.money(Field.PRODUCT_LIST_PRICE).build(),
                raw.doubles(Field.PRODUCT_WEIGHT_GRAMS).build(),
                raw.doubles(Field.PRODUCT_LENGTH_CM).build(),
                raw.doubles(Field.PRODUCT_HEIGHT_CM).build(),
                raw.doubles(Field.PRODUCT_WIDTH_CM).build(),
                raw.ints(Field.PRODUCT_PHOTOS).build(),
                raw.ints(Field.PRODUCT_NAME_LENGTH).build(),
                raw.ints(Field.PRODUCT_DESCRIPTION_LENGTH).build(),
                attributes(raw));
    }

    static Sellers sellers(RawTable raw, IdColumn ids, KeyColumn places) {
        return new Sellers(
                ids,
                raw.ids(Field.SELLER_ZIP_PREFIX).build(),
                places,
                raw.words(Field.SELLER_CITY).build(),
                raw.words(Field.SELLER_STATE).build());
    }

    static TrafficDays traffic(RawTable raw) {
        return new TrafficDays(
                raw.times(Field.TRAFFIC_DATE).build(),
                raw.ints(Field.TRAFFIC_PAGE_VIEWS).build(),
                raw.ints(Field.TRAFFIC_UNIQUE_VISITORS).build(),
                raw.ints(Field.TRAFFIC_AVERAGE_SESSION_SECONDS).build(),
                raw.doubles(Field.TRAFFIC_BOUNCE_RATE).build());
    }

    static Mentions mentions(RawTable raw) {
        return new Mentions(
                raw.times(Field.MENTION_DATE).build(),
                raw.words(Field.MENTION_PLATFORM).build(),
                raw.ints(Field.MENTION_MENTIONS).build());
    }

    static Interactions interactions(RawTable raw) {
        return new Interactions(
                raw.ids(Field.INTERACTION_ID).build(),
                raw.texts(Field.INTERACTION_CUSTOMER_NAME).build(),
                raw.words(Field.INTERACTION_TYPE).build(),
                raw.times(Field.INTERACTION_DATE).build(),
                raw.words(Field.INTERACTION_CHANNEL).build(),
                raw.ints(Field.INTERACTION_SCORE).build());
    }

    private static Map<String, CategoryColumn> attributes(RawTable raw) {
        Map<String, CategoryColumn> columns = new LinkedHashMap<>();
        raw.attributes().forEach((name, builder) -> columns.put(name, ((CategoryBuilder) builder).build()));
        return columns;
    }
}
