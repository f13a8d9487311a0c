package dev.vitrine.analytics.ingest.internal.schema;

/** The fields a source's columns can fill, each with its type and bounds. */
public enum Field {
    CUSTOMER_ID(TableKind.CUSTOMERS, "id", FieldType.ID, Need.REQUIRED),
    CUSTOMER_PERSON(TableKind.CUSTOMERS, "person", FieldType.ID),
    CUSTOMER_NAME(TableKind.CUSTOMERS, "name", FieldType.TEXT),
    CUSTOMER_EMAIL(TableKind.CUSTOMERS, "email", FieldType.TEXT),
    CUSTOMER_ZIP_PREFIX(TableKind.CUSTOMERS, "zipPrefix", FieldType.ID),
    CUSTOMER_CITY(TableKind.CUSTOMERS, "city", FieldType.CATEGORY),
    CUSTOMER_STATE(TableKind.CUSTOMERS, "state", FieldType.CATEGORY),
    CUSTOMER_COUNTRY(TableKind.CUSTOMERS, "country", FieldType.CATEGORY),
    CUSTOMER_SIGNED_UP_AT(TableKind.CUSTOMERS, "signedUpAt", FieldType.DATE_TIME),
    CUSTOMER_AGE(TableKind.CUSTOMERS, "age", FieldType.INT, 0, 150),
    ORDER_ID(TableKind.ORDERS, "id", FieldType.ID, Need.REQUIRED),
    ORDER_CUSTOMER(TableKind.ORDERS, "customer", FieldType.ID),
    ORDER_STATUS(TableKind.ORDERS, "status", FieldType.CATEGORY),
    ORDER_PURCHASED_AT(TableKind.ORDERS, "purchasedAt", FieldType.DATE_TIME),
    ORDER_APPROVED_AT(TableKind.ORDERS, "approvedAt", FieldType.DATE_TIME),
    ORDER_SHIPPED_AT(TableKind.ORDERS, "shippedAt", FieldType.DATE_TIME),
    ORDER_DELIVERED_AT(TableKind.ORDERS, "deliveredAt", FieldType.DATE_TIME),
    ORDER_ESTIMATED_AT(TableKind.ORDERS, "estimatedAt", FieldType.DATE_TIME),
    ORDER_CHANNEL(TableKind.ORDERS, "channel", FieldType.CATEGORY),
    ITEM_ORDER(TableKind.ITEMS, "order", FieldType.ID, Need.REQUIRED),
    ITEM_NUMBER(TableKind.ITEMS, "number", FieldType.INT, 0, 1000000),
    ITEM_PRODUCT(TableKind.ITEMS, "product", FieldType.ID),
    ITEM_SELLER(TableKind.ITEMS, "seller", FieldType.ID),
    ITEM_QUANTITY(TableKind.ITEMS, "quantity", FieldType.INT),
    ITEM_UNIT_PRICE(TableKind.ITEMS, "unitPrice", FieldType.MONEY),
    ITEM_FREIGHT(TableKind.ITEMS, "freight", FieldType.MONEY),
    ITEM_SHIPPING_LIMIT_AT(TableKind.ITEMS, "shippingLimitAt", FieldType.DATE_TIME),
    PAYMENT_ORDER(TableKind.PAYMENTS, "order", FieldType.ID, Need.REQUIRED),
    PAYMENT_SEQUENCE(TableKind.PAYMENTS, "sequence", FieldType.INT, 0, 1000000),
    PAYMENT_TYPE(TableKind.PAYMENTS, "type", FieldType.CATEGORY),
    PAYMENT_INSTALLMENTS(TableKind.PAYMENTS, "installments", FieldType.INT, 0, 1000),
    PAYMENT_VALUE(TableKind.PAYMENTS, "value", FieldType.MONEY),
    REVIEW_ID(TableKind.REVIEWS, "id", FieldType.ID),
    REVIEW_ORDER(TableKind.REVIEWS, "order", FieldType.ID, Need.REQUIRED),
    REVIEW_SCORE(TableKind.REVIEWS, "score", FieldType.INT, 1, 5),
    REVIEW_TITLE(TableKind.REVIEWS, "title", FieldType.TEXT),
    REVIEW_MESSAGE(TableKind.REVIEWS, "message", FieldType.TEXT),
    REVIEW_CREATED_AT(TableKind.REVIEWS, "createdAt", FieldType.DATE_TIME),
    REVIEW_ANSWERED_AT(TableKind.REVIEWS, "answeredAt", FieldType.DATE_TIME),
    PRODUCT_ID(TableKind.PRODUCTS, "id", FieldType.ID, Need.REQUIRED),
    PRODUCT_NAME(TableKind.PRODUCTS, "name", FieldType.TEXT),
    PRODUCT_DESCRIPTION(TableKind.PRODUCTS, "description", FieldType.TEXT),
    PRODUCT_CATEGORY(TableKind.PRODUCTS, "category", FieldType.CATEGORY),
    PRODUCT_CATEGORY_TRANSLATED(TableKind.PRODUCTS, "categoryTranslated", FieldType.CATEGORY),
    PRODUCT_LIST_PRICE(TableKind.PRODUCTS, "listPrice", FieldType.MONEY),
    PRODUCT_WEIGHT_GRAMS(TableKind.PRODUCTS, "weightGrams", FieldType.DOUBLE, 0, 1e9),
    PRODUCT_LENGTH_CM(TableKind.PRODUCTS, "lengthCm", FieldType.DOUBLE, 0, 1e6),
    PRODUCT_HEIGHT_CM(TableKind.PRODUCTS, "heightCm", FieldType.DOUBLE, 0, 1e6),
    PRODUCT_WIDTH_CM(TableKind.PRODUCTS, "widthCm", FieldType.DOUBLE, 0, 1e6),
    PRODUCT_PHOTOS(TableKind.PRODUCTS, "photos", FieldType.INT, 0, 1000000),
    PRODUCT_NAME_LENGTH(TableKind.PRODUCTS, "nameLength", FieldType.INT, 0, 1000000),
    PRODUCT_DESCRIPTION_LENGTH(TableKind.PRODUCTS, "descriptionLength", FieldType.INT, 0, 100000000),
    CATEGORY_NAME(TableKind.CATEGORIES, "name", FieldType.CATEGORY, Need.REQUIRED),
    CATEGORY_TRANSLATION(TableKind.CATEGORIES, "translation", FieldType.CATEGORY, Need.REQUIRED),
    SELLER_ID(TableKind.SELLERS, "id", FieldType.ID, Need.REQUIRED),
    SELLER_ZIP_PREFIX(TableKind.SELLERS, "zipPrefix", FieldType.ID),
    SELLER_CITY(TableKind.SELLERS, "city", FieldType.CATEGORY),
    SELLER_STATE(TableKind.SELLERS, "state", FieldType.CATEGORY),
    PLACE_ZIP_PREFIX(TableKind.PLACES, "zipPrefix", FieldType.ID, Need.REQUIRED),
    PLACE_LATITUDE(TableKind.PLACES, "latitude", FieldType.DEGREES, -90, 90),
    PLACE_LONGITUDE(TableKind.PLACES, "longitude", FieldType.DEGREES, -180, 180),
    PLACE_CITY(TableKind.PLACES, "city", FieldType.CATEGORY),
    PLACE_STATE(TableKind.PLACES, "state", FieldType.CATEGORY),
    LINE_ORDER(TableKind.LINES, "order", FieldType.ID, Need.REQUIRED_IF_MAPPED),
    LINE_CUSTOMER(TableKind.LINES, "customer", FieldType.ID),
    LINE_PURCHASED_AT(TableKind.LINES, "purchasedAt", FieldType.DATE_TIME),
    LINE_STATUS(TableKind.LINES, "status", FieldType.CATEGORY),
    LINE_CHANNEL(TableKind.LINES, "channel", FieldType.CATEGORY),
    LINE_COUNTRY(TableKind.LINES, "country", FieldType.CATEGORY),
    LINE_PRODUCT(TableKind.LINES, "product", FieldType.ID),
    LINE_PRODUCT_NAME(TableKind.LINES, "productName", FieldType.TEXT),
    LINE_CATEGORY(TableKind.LINES, "category", FieldType.CATEGORY),
    LINE_SELLER(TableKind.LINES, "seller", FieldType.ID),
    LINE_QUANTITY(TableKind.LINES, "quantity", FieldType.INT),
    LINE_UNIT_PRICE(TableKind.LINES, "unitPrice", FieldType.MONEY),
    LINE_FREIGHT(TableKind.LINES, "freight", FieldType.MONEY),
    LINE_PAYMENT_TYPE(TableKind.LINES, "paymentType", FieldType.CATEGORY),
    TRAFFIC_DATE(TableKind.TRAFFIC, "date", FieldType.DATE_TIME, Need.REQUIRED),
    TRAFFIC_PAGE_VIEWS(TableKind.TRAFFIC, "pageViews", FieldType.INT, 0, Integer.MAX_VALUE),
    TRAFFIC_UNIQUE_VISITORS(TableKind.TRAFFIC, "uniqueVisitors", FieldType.INT, 0, Integer.MAX_VALUE),
    TRAFFIC_AVERAGE_SESSION_SECONDS(TableKind.TRAFFIC, "averageSessionSeconds", FieldType.DURATION),
    TRAFFIC_BOUNCE_RATE(TableKind.TRAFFIC, "bounceRate", FieldType.DOUBLE, 0, 1),
    MENTION_DATE(TableKind.MENTIONS, "date", FieldType.DATE_TIME, Need.REQUIRED),
    MENTION_PLATFORM(TableKind.MENTIONS, "platform", FieldType.CATEGORY),
    MENTION_MENTIONS(TableKind.MENTIONS, "mentions", FieldType.INT, 0, Integer.MAX_VALUE),
    INTERACTION_ID(TableKind.INTERACTIONS, "id", FieldType.ID, Need.REQUIRED),
    INTERACTION_CUSTOMER_NAME(TableKind.INTERACTIONS, "customerName", FieldType.TEXT),
    INTERACTION_TYPE(TableKind.INTERACTIONS, "type", FieldType.CATEGORY),
    INTERACTION_DATE(TableKind.INTERACTIONS, "date", FieldType.DATE_TIME),
    INTERACTION_CHANNEL(TableKind.INTERACTIONS, "channel", FieldType.CATEGORY),
    INTERACTION_SCORE(TableKind.INTERACTIONS, "score", FieldType.INT, 1, 10);

    /** Whether a row can do without the field. */
    private enum Need {
        REQUIRED,
        /** The source may lack the field, but where it has it no row can do without. */
        REQUIRED_IF_MAPPED,
        OPTIONAL
    }

    private final TableKind table;
    private final String key;
    private final FieldType type;
    private final Need need;
    private final double min;
    private final double max;

    Field(TableKind table, String key, FieldType type) {
        this(table, key, type, Need.OPTIONAL);
    }

    Field(TableKind table, String key, FieldType type, Need need) {
        this(table, key, type, need, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    Field(TableKind table, String key, FieldType type, double min, double max) {
        this(table, key, type, Need.OPTIONAL, min, max);
    }

    Field(TableKind table, String key, FieldType type, Need need, double min, double max) {
        this.table = table;
        this.key = key;
        this.type = type;
        this.need = need;
        this.min = min;
        this.max = max;
    }

    public TableKind table() {
        return table;
    }

    /** Returns the name used in mapping documents. */
    public String key() {
        return key;
    }

    public FieldType type() {
        return type;
    }

    /** Tells whether a row without this field means nothing. */
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Tells whether no row can do without this field once the source has it. */
    public boolean isRequiredInRows() {
        return need != Need.OPTIONAL;
    }

    /** Returns the smallest number that makes sense. */
    public double min() {
        return min;
    }

    /** Returns the largest number that makes sense. */
    public double max() {
        return max;
    }
}
