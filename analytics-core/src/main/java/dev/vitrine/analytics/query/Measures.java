package dev.vitrine.analytics.query;

import dev.vitrine.analytics.model.OrderStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The standard measures.
 *
 * <p>Counts of nothing are 0; sums, means and shares of nothing are missing. Rates are computed from exact counts and
 * amounts; averages of money have two decimals more than the data, rounded half to even.
 */
public final class Measures {
    private static final Filter DELIVERED = Dimensions.STATUS_MEANING.is(OrderStatus.DELIVERED);
    private static final Filter LATE = Dimensions.PUNCTUALITY.is(Punctuality.LATE);
    private static final Filter SOLD = Dimensions.QUANTITY.greaterThan(0);
    private static final Value<BigDecimal> LINE_VALUE = new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE);
    private static final Value<Double> DELIVERY_TIME = new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT);
    private static final Value<LocalDate> PURCHASE_DAY = new Value.Part<>(Field.PURCHASED_AT, TimePart.DAY);

    /** Orders, whatever their status. */
    public static final Measure ORDERS =
            Measure.count("ORDERS", Grain.ORDER).described("Orders, whatever their status.", "");

    /** Orders whose status means delivered. */
    public static final Measure DELIVERED_ORDERS = Measure.count("DELIVERED_ORDERS", Grain.ORDER)
            .where(DELIVERED)
            .described("Orders whose status means delivered.", "");

    /** Orders that have at least one line. */
    public static final Measure ORDERS_WITH_ITEMS = Measure.count("ORDERS_WITH_ITEMS", Grain.ORDER)
            .where(Dimensions.ORDER_LINES.atLeast(1))
            .described("Orders that have at least one line.", "");

    /** Order lines. */
    public static final Measure ITEMS = Measure.count("ITEMS", Grain.ITEM).described("Order lines.", "");

    /** Units of all lines; lines that return goods subtract. */
    public static final Measure UNITS =
            Measure.sum("UNITS", Field.QUANTITY).described("Units of all lines; lines that return goods subtract.", "");

    /** Quantity times unit price of all lines with a positive quantity, whatever became of the order. */
    public static final Measure GROSS_REVENUE = Measure.sum("GROSS_REVENUE", LINE_VALUE)
            .where(SOLD)
            .described(
                    "Quantity times unit price of all lines with a positive quantity, whatever became of the order.",
                    "");

    /** Freight charged, over all lines. */
    public static final Measure FREIGHT =
            Measure.sum("FREIGHT", Field.FREIGHT).described("Freight charged, over all lines.", "");

    /** Value of goods that came back: lines of returned orders, and lines with a negative quantity, as a positive amount. */
    public static final Measure RETURNS_VALUE = Measure.sum("VALUE_OF_RETURNED_ORDERS", LINE_VALUE)
            .where(SOLD.and(Dimensions.STATUS_MEANING.is(OrderStatus.RETURNED)))
            .minus("RETURNS_VALUE", Measure.sum("NEGATIVE_LINES", LINE_VALUE).where(Dimensions.QUANTITY.lessThan(0)))
            .described(
                    "Value of goods that came back: lines of returned orders, and lines with a negative quantity, as a positive amount.",
                    "");

    /** Value of the lines of canceled orders. */
    public static final Measure CANCELED_VALUE = Measure.sum("CANCELED_VALUE", LINE_VALUE)
            .where(SOLD.and(Dimensions.STATUS_MEANING.is(OrderStatus.CANCELED)))
            .described("Value of the lines of canceled orders.", "");

    /** Gross revenue less returns and canceled orders. */
    public static final Measure NET_REVENUE = GROSS_REVENUE
            .minus("REVENUE_AFTER_RETURNS", RETURNS_VALUE)
            .minus("NET_REVENUE", CANCELED_VALUE)
            .described("Gross revenue less returns and canceled orders.", "");

    /** Amounts paid. */
    public static final Measure PAYMENT_VALUE =
            Measure.sum("PAYMENT_VALUE", Field.PAYMENT_VALUE).described("Amounts paid.", "");

    /** Payments; an order can have several. */
    public static final Measure PAYMENTS =
            Measure.count("PAYMENTS", Grain.PAYMENT).described("Payments; an order can have several.", "");

    /** Gross revenue per order that has lines. */
    public static final Measure AVERAGE_ORDER_VALUE = Measure.ratio(
                    "AVERAGE_ORDER_VALUE", GROSS_REVENUE, ORDERS_WITH_ITEMS)
            .described("Gross revenue per order that has lines.", "");

    /** Lines per order that has lines. */
    public static final Measure ITEMS_PER_ORDER = Measure.ratio("ITEMS_PER_ORDER", ITEMS, ORDERS_WITH_ITEMS)
            .in(Unit.NUMBER)
            .described("Lines per order that has lines.", "");

    /** Distinct persons who ordered. */
    public static final Measure CUSTOMERS = Measure.countDistinct("CUSTOMERS", Grain.ORDER, Field.PERSON_ID)
            .described("Distinct persons who ordered.", "");

    /** Persons whose first order is among the orders. */
    public static final Measure NEW_CUSTOMERS = Measure.count("NEW_CUSTOMERS", Grain.ORDER)
            .where(Dimensions.ORDER_NUMBER.is(1))
            .described("Persons whose first order is among the orders.", "");

    /** Distinct persons with two or more of the orders. */
    public static final Measure REPEAT_CUSTOMERS = Measure.countDistinct(
                    "REPEAT_CUSTOMERS", Grain.ORDER, Field.PERSON_ID, 2)
            .described("Distinct persons with two or more of the orders.", "");

    /** Share of the customers who have two or more of the orders. */
    public static final Measure REPEAT_RATE = Measure.ratio("REPEAT_RATE", REPEAT_CUSTOMERS, CUSTOMERS)
            .described("Share of the customers who have two or more of the orders.", "");

    /** Mean time from purchase to delivery of delivered orders, in days of 24 hours. */
    public static final Measure AVERAGE_DELIVERY_DAYS = Measure.average("AVERAGE_DELIVERY_DAYS", DELIVERY_TIME)
            .where(DELIVERED)
            .described("Mean time from purchase to delivery of delivered orders, in days of 24 hours.", "");

    /** Median time from purchase to delivery of delivered orders, in days of 24 hours. */
    public static final Measure MEDIAN_DELIVERY_DAYS = Measure.median("MEDIAN_DELIVERY_DAYS", DELIVERY_TIME)
            .where(DELIVERED)
            .described("Median time from purchase to delivery of delivered orders, in days of 24 hours.", "");

    /** Time from purchase to delivery within which nine of ten delivered orders came, in days of 24 hours. */
    public static final Measure P90_DELIVERY_DAYS = Measure.quantile("P90_DELIVERY_DAYS", DELIVERY_TIME, 0.9)
            .where(DELIVERED)
            .described(
                    "Time from purchase to delivery within which nine of ten delivered orders came, in days of 24 hours.",
                    "");

    /** Delivered orders that came after the time promised. */
    public static final Measure LATE_ORDERS = Measure.count("LATE_ORDERS", Grain.ORDER)
            .where(LATE)
            .described("Delivered orders that came after the time promised.", "");

    /** Delivered orders of which both the time of delivery and the time promised are known. */
    public static final Measure PROMISED_ORDERS = Measure.count("PROMISED_ORDERS", Grain.ORDER)
            .where(Dimensions.PUNCTUALITY.isPresent())
            .described("Delivered orders of which both the time of delivery and the time promised are known.", "");

    /** Share of the delivered orders with a promise that came after it. */
    public static final Measure LATE_SHARE = Measure.ratio("LATE_SHARE", LATE_ORDERS, PROMISED_ORDERS)
            .described("Share of the delivered orders with a promise that came after it.", "");

    /** Mean time by which late orders missed the time promised, in days of 24 hours. */
    public static final Measure AVERAGE_DAYS_LATE = Measure.average(
                    "AVERAGE_DAYS_LATE", new Value.Elapsed(Field.ESTIMATED_AT, Field.DELIVERED_AT))
            .where(LATE)
            .described("Mean time by which late orders missed the time promised, in days of 24 hours.", "");

    /** Orders that were called off. */
    public static final Measure CANCELED_ORDERS = Measure.count("CANCELED_ORDERS", Grain.ORDER)
            .where(Dimensions.STATUS_MEANING.is(OrderStatus.CANCELED))
            .described("Orders that were called off.", "");

    /** Share of the orders that were called off. */
    public static final Measure CANCEL_SHARE = Measure.ratio("CANCEL_SHARE", CANCELED_ORDERS, ORDERS)
            .described("Share of the orders that were called off.", "");

    /** Reviews; an order can have several. */
    public static final Measure REVIEWS =
            Measure.count("REVIEWS", Grain.REVIEW).described("Reviews; an order can have several.", "");

    /** Mean score of the reviews, 1 to 5. */
    public static final Measure AVERAGE_REVIEW_SCORE = Measure.average("AVERAGE_REVIEW_SCORE", Field.REVIEW_SCORE)
            .in(Unit.STARS)
            .described("Mean score of the reviews, 1 to 5.", "");

    /** Share of the scored reviews with 1 or 2 stars. */
    public static final Measure LOW_SCORE_SHARE = Measure.ratio(
                    "LOW_SCORE_SHARE",
                    Measure.count("LOW_SCORES", Grain.REVIEW).where(Dimensions.REVIEW_SCORE.atMost(2)),
                    Measure.count("SCORES", Grain.REVIEW).where(Dimensions.REVIEW_SCORE.isPresent()))
            .described("Share of the scored reviews with 1 or 2 stars.", "");

    /** Freight as a share of gross revenue. */
    public static final Measure FREIGHT_RATIO = Measure.ratio("FREIGHT_RATIO", FREIGHT, GROSS_REVENUE)
            .described("Freight as a share of gross revenue.", "");

    /** Mean number of instalments of the payments. */
    public static final Measure AVERAGE_INSTALMENTS = Measure.average("AVERAGE_INSTALMENTS", Field.INSTALMENTS)
            .described("Mean number of instalments of the payments.", "");

    /** Calendar day of the first order. */
    public static final Measure FIRST_ORDER_DAY =
            Measure.first("FIRST_ORDER_DAY", PURCHASE_DAY).described("Calendar day of the first order.", "");

    /** Calendar day of the last order. */
    public static final Measure LAST_ORDER_DAY =
            Measure.last("LAST_ORDER_DAY", PURCHASE_DAY).described("Calendar day of the last order.", "");

    /** Calendar days from the last order to the as-of day of the query. */
    public static final Measure DAYS_SINCE_LAST_ORDER = Measure.daysUntilAsOf("DAYS_SINCE_LAST_ORDER", LAST_ORDER_DAY)
            .described("Calendar days from the last order to the as-of day of the query.", "");

    private static final List<Measure> STANDARD = List.of(
            ORDERS,
            DELIVERED_ORDERS,
            ORDERS_WITH_ITEMS,
            ITEMS,
            UNITS,
            GROSS_REVENUE,
            FREIGHT,
            RETURNS_VALUE,
            CANCELED_VALUE,
            NET_REVENUE,
            PAYMENT_VALUE,
            PAYMENTS,
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
            PROMISED_ORDERS,
            LATE_SHARE,
            AVERAGE_DAYS_LATE,
            CANCELED_ORDERS,
            CANCEL_SHARE,
            REVIEWS,
            AVERAGE_REVIEW_SCORE,
            LOW_SCORE_SHARE,
            FREIGHT_RATIO,
            AVERAGE_INSTALMENTS,
            FIRST_ORDER_DAY,
            LAST_ORDER_DAY,
            DAYS_SINCE_LAST_ORDER);

    private Measures() {}

    /** Returns all standard measures. */
    public static List<Measure> standard() {
        return STANDARD;
    }
}
