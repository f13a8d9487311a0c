package dev.vitrine.analytics.benchmarks.race.vitrine;

import static dev.vitrine.analytics.query.Dimensions.COHORT_MONTH;
import static dev.vitrine.analytics.query.Dimensions.CUSTOMER;
import static dev.vitrine.analytics.query.Dimensions.CUSTOMER_STATE;
import static dev.vitrine.analytics.query.Dimensions.DAY_KIND;
import static dev.vitrine.analytics.query.Dimensions.HOUR;
import static dev.vitrine.analytics.query.Dimensions.INSTALMENTS;
import static dev.vitrine.analytics.query.Dimensions.MONTH;
import static dev.vitrine.analytics.query.Dimensions.MONTHS_SINCE_FIRST;
import static dev.vitrine.analytics.query.Dimensions.ORDER_STATUS;
import static dev.vitrine.analytics.query.Dimensions.PAYMENT_TYPE;
import static dev.vitrine.analytics.query.Dimensions.PRODUCT;
import static dev.vitrine.analytics.query.Dimensions.PRODUCT_CATEGORY;
import static dev.vitrine.analytics.query.Dimensions.PUNCTUALITY;
import static dev.vitrine.analytics.query.Dimensions.SELLER;
import static dev.vitrine.analytics.query.Dimensions.WEEKDAY;
import static dev.vitrine.analytics.query.Measures.AVERAGE_DAYS_LATE;
import static dev.vitrine.analytics.query.Measures.AVERAGE_DELIVERY_DAYS;
import static dev.vitrine.analytics.query.Measures.AVERAGE_INSTALMENTS;
import static dev.vitrine.analytics.query.Measures.AVERAGE_ORDER_VALUE;
import static dev.vitrine.analytics.query.Measures.AVERAGE_REVIEW_SCORE;
import static dev.vitrine.analytics.query.Measures.CANCEL_SHARE;
import static dev.vitrine.analytics.query.Measures.CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.DELIVERED_ORDERS;
import static dev.vitrine.analytics.query.Measures.FIRST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.FREIGHT;
import static dev.vitrine.analytics.query.Measures.FREIGHT_RATIO;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ITEMS;
import static dev.vitrine.analytics.query.Measures.ITEMS_PER_ORDER;
import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.LATE_ORDERS;
import static dev.vitrine.analytics.query.Measures.LATE_SHARE;
import static dev.vitrine.analytics.query.Measures.LOW_SCORE_SHARE;
import static dev.vitrine.analytics.query.Measures.MEDIAN_DELIVERY_DAYS;
import static dev.vitrine.analytics.query.Measures.NEW_CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.ORDERS_WITH_ITEMS;
import static dev.vitrine.analytics.query.Measures.P90_DELIVERY_DAYS;
import static dev.vitrine.analytics.query.Measures.PAYMENTS;
import static dev.vitrine.analytics.query.Measures.PAYMENT_VALUE;
import static dev.vitrine.analytics.query.Measures.REPEAT_CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.REPEAT_RATE;
import static dev.vitrine.analytics.query.Measures.RETURNS_VALUE;
import static dev.vitrine.analytics.query.Measures.REVIEWS;
import static dev.vitrine.analytics.query.Measures.UNITS;

import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.Value;
import java.util.List;

/**
 * The standard queries in Vitrine's words; columns in the order of {@link StandardQuery#columns()}, then what it takes to
 * compare averages of money, which Vitrine rounds.
 */
final class StandardQueries {
    private static final int TOP_SELLERS = 10;
    private static final int TOP_PRODUCTS = 100;

    /** What lines cost without their freight, whatever the sign of the quantity: a measure of our own. */
    static final Measure GOODS = Measure.sum("GOODS", new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE));

    private StandardQueries() {}

    static Query of(StandardQuery query) {
        return switch (query) {
            case MONTHLY_KPIS ->
                Query.of(
                                ORDERS,
                                CUSTOMERS,
                                GROSS_REVENUE,
                                FREIGHT,
                                PAYMENT_VALUE,
                                AVERAGE_REVIEW_SCORE,
                                LATE_SHARE,
                                AVERAGE_ORDER_VALUE,
                                ORDERS_WITH_ITEMS)
                        .by(MONTH);
            case RFM_PER_PERSON ->
                Query.of(LAST_ORDER_DAY, ORDERS, GOODS, FREIGHT).by(CUSTOMER).where(ORDER_STATUS.is("delivered"));
            case SELLER_TOP_10 ->
                Query.of(GROSS_REVENUE, ORDERS, LATE_SHARE)
                        .by(SELLER)
                        .orderBy(GROSS_REVENUE.descending())
                        .limit(TOP_SELLERS);
            case CATEGORY_MONTH_REVENUE -> Query.of(GROSS_REVENUE, ITEMS).by(PRODUCT_CATEGORY, MONTH);
            case STATE_LEAD_TIME ->
                Query.of(DELIVERED_ORDERS, AVERAGE_DELIVERY_DAYS, LATE_SHARE).by(CUSTOMER_STATE);
            case STATUS_WEEKEND -> Query.of(ORDERS, AVERAGE_DELIVERY_DAYS).by(ORDER_STATUS, DAY_KIND);
            case PAYMENT_TYPE_INSTALMENTS -> Query.of(PAYMENTS, PAYMENT_VALUE).by(PAYMENT_TYPE, INSTALMENTS);
            case COHORT_MONTHS -> Query.of(CUSTOMERS, ORDERS).by(COHORT_MONTH, MONTHS_SINCE_FIRST);
            case PRODUCT_TOP_100 ->
                Query.of(GROSS_REVENUE, ITEMS)
                        .by(PRODUCT)
                        .orderBy(GROSS_REVENUE.descending())
                        .limit(TOP_PRODUCTS);
            case SCORE_BY_LATENESS ->
                Query.of(REVIEWS, AVERAGE_REVIEW_SCORE, LOW_SCORE_SHARE).by(PUNCTUALITY);
            case HOUR_WEEKDAY -> Query.of(ORDERS).by(HOUR, WEEKDAY);
            case ALL_MEASURES_BY_STATE ->
                Query.of(List.of(
                                ORDERS,
                                DELIVERED_ORDERS,
                                ITEMS,
                                UNITS,
                                GROSS_REVENUE,
                                FREIGHT,
                                RETURNS_VALUE,
                                PAYMENT_VALUE,
                                AVERAGE_ORDER_VALUE,
                                ITEMS_PER_ORDER,
                                CUSTOMERS,
                                NEW_CUSTOMERS,
                                REPEAT_CUSTOMERS,
                                REPEAT_RATE,
                                AVERAGE_DELIVERY_DAYS,
                                MEDIAN_DELIVERY_DAYS,
                                P90_DELIVERY_DAYS,
                                LATE_ORDERS,
                                LATE_SHARE,
                                AVERAGE_DAYS_LATE,
                                CANCEL_SHARE,
                                AVERAGE_REVIEW_SCORE,
                                REVIEWS,
                                LOW_SCORE_SHARE,
                                FREIGHT_RATIO,
                                AVERAGE_INSTALMENTS,
                                FIRST_ORDER_DAY,
                                LAST_ORDER_DAY,
                                ORDERS_WITH_ITEMS))
                        .by(CUSTOMER_STATE);
        };
    }
}
