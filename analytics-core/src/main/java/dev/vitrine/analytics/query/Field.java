package dev.vitrine.analytics.query;

import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.model.CommerceData;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the model: the atom of which dimensions and measures are made.
 *
 * <p>Three columns are derived from others by every engine: {@link #ORDER_LINES}, {@link #ORDER_NUMBER} and {@link
 * #FIRST_PURCHASED_AT}. Immutable; fields of the same table and name are equal.
 *
 * @param <T> the Java type of a value
 */
public final class Field<T extends Comparable<? super T>> implements Value<T> {
    private static final String ATTRIBUTE = "attribute_";

    /** Order or invoice number. */
    public static final Field<String> ORDER_ID =
            of(Grain.ORDER, "order_id", ValueType.TEXT, data -> data.orders().id());
    /** Status in the source's own words. */
    public static final Field<String> ORDER_STATUS =
            of(Grain.ORDER, "status", ValueType.TEXT, data -> data.orders().status());
    /** When the order was placed. */
    public static final Field<LocalDateTime> PURCHASED_AT = of(
            Grain.ORDER,
            "purchased_at",
            ValueType.DATE_TIME,
            data -> data.orders().purchasedAt());
    /** When the payment was approved. */
    public static final Field<LocalDateTime> APPROVED_AT = of(
            Grain.ORDER,
            "approved_at",
            ValueType.DATE_TIME,
            data -> data.orders().approvedAt());
    /** When the carrier took the order over. */
    public static final Field<LocalDateTime> SHIPPED_AT = of(
            Grain.ORDER,
            "shipped_at",
            ValueType.DATE_TIME,
            data -> data.orders().shippedAt());
    /** When the customer received the order. */
    public static final Field<LocalDateTime> DELIVERED_AT = of(
            Grain.ORDER,
            "delivered_at",
            ValueType.DATE_TIME,
            data -> data.orders().deliveredAt());
    /** The delivery promised to the customer. */
    public static final Field<LocalDateTime> ESTIMATED_AT = of(
            Grain.ORDER,
            "estimated_at",
            ValueType.DATE_TIME,
            data -> data.orders().estimatedAt());
    /** Sales channel. */
    public static final Field<String> CHANNEL =
            of(Grain.ORDER, "channel", ValueType.TEXT, data -> data.orders().channel());
    /** Lines of the order; 0 if it has none. Derived. */
    public static final Field<Integer> ORDER_LINES = of(Grain.ORDER, "line_count", ValueType.INTEGER, null);
    /** Which of the person's orders it is, from 1, by time of purchase, then by identifier; orders without a time come last.
     * Missing without a person. Derived. */
    public static final Field<Integer> ORDER_NUMBER = of(Grain.ORDER, "person_order_number", ValueType.INTEGER, null);
    /** When the person first bought; missing without a person or a time. Derived. */
    public static final Field<LocalDateTime> FIRST_PURCHASED_AT =
            of(Grain.ORDER, "person_first_purchased_at", ValueType.DATE_TIME, null);
    /** Position of the line within the order, from 1. */
    public static final Field<Integer> ITEM_NUMBER = of(
            Grain.ITEM, "item_number", ValueType.INTEGER, data -> data.items().number());
    /** Units; negative for returns. */
    public static final Field<Integer> QUANTITY =
            of(Grain.ITEM, "quantity", ValueType.INTEGER, data -> data.items().quantity());
    /** Price of one unit. */
    public static final Field<BigDecimal> UNIT_PRICE =
            of(Grain.ITEM, "unit_price", ValueType.MONEY, data -> data.items().unitPrice());
    /** Freight charged for the line. */
    public static final Field<BigDecimal> FREIGHT =
            of(Grain.ITEM, "freight", ValueType.MONEY, data -> data.items().freight());
    /** Until when the seller had to hand the line over. */
    public static final Field<LocalDateTime> SHIPPING_LIMIT_AT = of(
            Grain.ITEM,
            "shipping_limit_at",
            ValueType.DATE_TIME,
            data -> data.items().shippingLimitAt());
    /** Means of payment. */
    public static final Field<String> PAYMENT_TYPE = of(
            Grain.PAYMENT,
            "payment_type",
            ValueType.TEXT,
            data -> data.payments().type());
    /** Position of the payment within the order, from 1. */
    public static final Field<Integer> PAYMENT_SEQUENCE = of(
            Grain.PAYMENT,
            "payment_sequence",
            ValueType.INTEGER,
            data -> data.payments().sequence());
    /** Number of instalments chosen. */
    public static final Field<Integer> INSTALMENTS = of(
            Grain.PAYMENT,
            "instalments",
            ValueType.INTEGER,
            data -> data.payments().installments());
    /** Amount paid. */
    public static final Field<BigDecimal> PAYMENT_VALUE = of(
            Grain.PAYMENT,
            "payment_value",
            ValueType.MONEY,
            data -> data.payments().value());
    /** Score of the review, 1 (worst) to 5 (best). */
    public static final Field<Integer> REVIEW_SCORE =
            of(Grain.REVIEW, "score", ValueType.INTEGER, data -> data.reviews().score());
    /** When the survey was sent. */
    public static final Field<LocalDateTime> REVIEW_CREATED_AT = of(
            Grain.REVIEW,
            "created_at",
            ValueType.DATE_TIME,
            data -> data.reviews().createdAt());
    /** When the survey was answered. */
    public static final Field<LocalDateTime> REVIEW_ANSWERED_AT = of(
            Grain.REVIEW,
            "answered_at",
            ValueType.DATE_TIME,
            data -> data.reviews().answeredAt());
    /** Identifier of the customer record. */
    public static final Field<String> CUSTOMER_ID = of(
            Grain.CUSTOMER,
            "customer_id",
            ValueType.TEXT,
            data -> data.customers().id());
    /** Identifier of the person. */
    public static final Field<String> PERSON_ID = of(
            Grain.CUSTOMER,
            "person_id",
            ValueType.TEXT,
            data -> data.customers().person());
    /** First digits of the customer's postal code, as spelled. */
    public static final Field<String> CUSTOMER_ZIP = of(
            Grain.CUSTOMER,
            "zip_prefix",
            ValueType.TEXT,
            data -> data.customers().zipPrefix());
    /** City of the customer as spelled by the source. */
    public static final Field<String> CUSTOMER_CITY =
            of(Grain.CUSTOMER, "city", ValueType.TEXT, data -> data.customers().city());
    /** State of the customer. */
    public static final Field<String> CUSTOMER_STATE =
            of(Grain.CUSTOMER, "state", ValueType.TEXT, data -> data.customers().state());
    /** Country of the customer. */
    public static final Field<String> CUSTOMER_COUNTRY = of(
            Grain.CUSTOMER, "country", ValueType.TEXT, data -> data.customers().country());
    /** When the customer registered. */
    public static final Field<LocalDateTime> SIGNED_UP_AT = of(
            Grain.CUSTOMER,
            "signed_up_at",
            ValueType.DATE_TIME,
            data -> data.customers().signedUpAt());
    /** Age in years. */
    public static final Field<Integer> CUSTOMER_AGE = of(
            Grain.CUSTOMER, "age", ValueType.INTEGER, data -> data.customers().age());
    /** Product number. */
    public static final Field<String> PRODUCT_ID = of(
            Grain.PRODUCT, "product_id", ValueType.TEXT, data -> data.products().id());
    /** Name of the product. */
    public static final Field<String> PRODUCT_NAME =
            of(Grain.PRODUCT, "name", ValueType.TEXT, data -> data.products().name());
    /** Category in the source's language. */
    public static final Field<String> PRODUCT_CATEGORY = of(
            Grain.PRODUCT, "category", ValueType.TEXT, data -> data.products().category());
    /** Category translated, English as a rule. */
    public static final Field<String> PRODUCT_CATEGORY_TRANSLATED = of(
            Grain.PRODUCT,
            "category_translated",
            ValueType.TEXT,
            data -> data.products().categoryTranslated());
    /** Catalogue price. */
    public static final Field<BigDecimal> LIST_PRICE = of(
            Grain.PRODUCT,
            "list_price",
            ValueType.MONEY,
            data -> data.products().listPrice());
    /** Weight in grams. */
    public static final Field<Double> WEIGHT_GRAMS = of(
            Grain.PRODUCT,
            "weight_grams",
            ValueType.NUMBER,
            data -> data.products().weightGrams());
    /** Length in centimetres. */
    public static final Field<Double> LENGTH_CM = of(
            Grain.PRODUCT,
            "length_cm",
            ValueType.NUMBER,
            data -> data.products().lengthCm());
    /** Height in centimetres. */
    public static final Field<Double> HEIGHT_CM = of(
            Grain.PRODUCT,
            "height_cm",
            ValueType.NUMBER,
            data -> data.products().heightCm());
    /** Width in centimetres. */
    public static final Field<Double> WIDTH_CM = of(
            Grain.PRODUCT, "width_cm", ValueType.NUMBER, data -> data.products().widthCm());
    /** Number of published photos. */
    public static final Field<Integer> PHOTOS = of(
            Grain.PRODUCT, "photos", ValueType.INTEGER, data -> data.products().photos());
    /** Seller identifier. */
    public static final Field<String> SELLER_ID =
            of(Grain.SELLER, "seller_id", ValueType.TEXT, data -> data.sellers().id());
    /** First digits of the seller's postal code, as spelled. */
    public static final Field<String> SELLER_ZIP = of(
            Grain.SELLER, "zip_prefix", ValueType.TEXT, data -> data.sellers().zipPrefix());
    /** City of the seller as spelled by the source. */
    public static final Field<String> SELLER_CITY =
            of(Grain.SELLER, "city", ValueType.TEXT, data -> data.sellers().city());
    /** State of the seller. */
    public static final Field<String> SELLER_STATE =
            of(Grain.SELLER, "state", ValueType.TEXT, data -> data.sellers().state());

    /** All fields but attributes. */
    private static final List<Field<?>> STANDARD = List.of(
            ORDER_ID,
            ORDER_STATUS,
            PURCHASED_AT,
            APPROVED_AT,
            SHIPPED_AT,
            DELIVERED_AT,
            ESTIMATED_AT,
            CHANNEL,
            ORDER_LINES,
            ORDER_NUMBER,
            FIRST_PURCHASED_AT,
            ITEM_NUMBER,
            QUANTITY,
            UNIT_PRICE,
            FREIGHT,
            SHIPPING_LIMIT_AT,
            PAYMENT_TYPE,
            PAYMENT_SEQUENCE,
            INSTALMENTS,
            PAYMENT_VALUE,
            REVIEW_SCORE,
            REVIEW_CREATED_AT,
            REVIEW_ANSWERED_AT,
            CUSTOMER_ID,
            PERSON_ID,
            CUSTOMER_ZIP,
            CUSTOMER_CITY,
            CUSTOMER_STATE,
            CUSTOMER_COUNTRY,
            SIGNED_UP_AT,
            CUSTOMER_AGE,
            PRODUCT_ID,
            PRODUCT_NAME,
            PRODUCT_CATEGORY,
            PRODUCT_CATEGORY_TRANSLATED,
            LIST_PRICE,
            WEIGHT_GRAMS,
            LENGTH_CM,
            HEIGHT_CM,
            WIDTH_CM,
            PHOTOS,
            SELLER_ID,
            SELLER_ZIP,
            SELLER_CITY,
            SELLER_STATE);

    private final Grain grain;
    private final String column;
    private final ValueType<T> type;
    private final @Nullable Function<CommerceData, Column> reader;

    private Field(Grain grain, String column, ValueType<T> type, @Nullable Function<CommerceData, Column> reader) {
        this.grain = grain;
        this.column = column;
        this.type = type;
        this.reader = reader;
    }

    private static <T extends Comparable<? super T>> Field<T> of(
            Grain grain, String column, ValueType<T> type, @Nullable Function<CommerceData, Column> reader) {
        return new Field<>(grain, column, type, reader);
    }

    /** Returns all fields of the model but attributes, table by table. */
    public static List<Field<?>> standard() {
        return STANDARD;
    }

    /** Returns an attribute of customers by its name in the source; data without it have no value in any row. */
    public static Field<String> customerAttribute(String name) {
        return attribute(Grain.CUSTOMER, name, data -> data.customers().attributes());
    }

    /** Returns an attribute of products by its name in the source; data without it have no value in any row. */
    public static Field<String> productAttribute(String name) {
        return attribute(Grain.PRODUCT, name, data -> data.products().attributes());
    }

    private static Field<String> attribute(
            Grain grain, String name, Function<CommerceData, Map<String, ? extends Column>> attributes) {
        return of(
                grain,
                ATTRIBUTE + name,
                ValueType.TEXT,
                data -> attributes.apply(data).get(name));
    }

    /**
     * Returns the column in these data: nothing for a derived field, and for an attribute that the data do not have.
     * The column of {@link #PERSON_ID} is the key into {@link CommerceData#persons()}.
     */
    public Optional<Column> findIn(CommerceData data) {
        return reader == null ? Optional.empty() : Optional.ofNullable(reader.apply(data));
    }

    /** Tells whether engines derive the values from other columns. */
    public boolean isDerived() {
        return reader == null;
    }

    /** Returns the name of the column in a database. */
    public String columnName() {
        return column;
    }

    @Override
    public ValueType<T> type() {
        return type;
    }

    @Override
    public Grain grain() {
        return grain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field<?> field && grain == field.grain && column.equals(field.column);
    }

    @Override
    public int hashCode() {
        return Objects.hash(grain, column);
    }

    /** Returns the grain and the column, such as {@code order.status}. */
    @Override
    public String toString() {
        return grain.word() + "." + column;
    }
}
