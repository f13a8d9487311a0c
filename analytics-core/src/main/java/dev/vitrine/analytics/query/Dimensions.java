package dev.vitrine.analytics.query;

import dev.vitrine.analytics.model.OrderStatus;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The standard dimensions. Times are those of the purchase unless the name says otherwise.
 *
 * <p>For regions of your own, or any other grouping of words, use {@link #regions}; for attributes of customers and
 * products {@link #customerAttribute} and {@link #productAttribute}; for bands {@link #bands}.
 */
public final class Dimensions {
    private static final List<BigDecimal> PRICE_BOUNDS =
            Stream.of(10, 25, 50, 100, 250, 500, 1000).map(BigDecimal::valueOf).toList();

    /** Calendar day of purchase. */
    public static final Dimension<LocalDate> DAY =
            Dimension.of("DAY", new Value.Part<>(Field.PURCHASED_AT, TimePart.DAY), "Calendar day of purchase.");

    /** Week of purchase, as of ISO 8601. */
    public static final Dimension<IsoWeek> ISO_WEEK = Dimension.of(
            "ISO_WEEK", new Value.Part<>(Field.PURCHASED_AT, TimePart.ISO_WEEK), "Week of purchase, as of ISO 8601.");

    /** Month of purchase. */
    public static final Dimension<YearMonth> MONTH =
            Dimension.of("MONTH", new Value.Part<>(Field.PURCHASED_AT, TimePart.MONTH), "Month of purchase.");

    /** Quarter of purchase. */
    public static final Dimension<YearQuarter> QUARTER =
            Dimension.of("QUARTER", new Value.Part<>(Field.PURCHASED_AT, TimePart.QUARTER), "Quarter of purchase.");

    /** Year of purchase. */
    public static final Dimension<Integer> YEAR =
            Dimension.of("YEAR", new Value.Part<>(Field.PURCHASED_AT, TimePart.YEAR), "Year of purchase.");

    /** Day of the week of purchase. */
    public static final Dimension<DayOfWeek> WEEKDAY = Dimension.of(
            "WEEKDAY", new Value.Part<>(Field.PURCHASED_AT, TimePart.WEEKDAY), "Day of the week of purchase.");

    /** Whether the purchase was on a weekday or at the weekend. */
    public static final Dimension<DayKind> DAY_KIND = Dimension.of(
            "DAY_KIND",
            new Value.Part<>(Field.PURCHASED_AT, TimePart.DAY_KIND),
            "Whether the purchase was on a weekday or at the weekend.");

    /** Hour of the day of purchase, 0 to 23. */
    public static final Dimension<Integer> HOUR = Dimension.of(
            "HOUR", new Value.Part<>(Field.PURCHASED_AT, TimePart.HOUR), "Hour of the day of purchase, 0 to 23.");

    /** Order or invoice number. */
    public static final Dimension<String> ORDER_ID =
            Dimension.of("ORDER_ID", Field.ORDER_ID, "Order or invoice number.");

    /** Status of the order in the source's own words. */
    public static final Dimension<String> ORDER_STATUS =
            Dimension.of("ORDER_STATUS", Field.ORDER_STATUS, "Status of the order in the source's own words.");

    /** What the status of the order means, whatever words the source uses. */
    public static final Dimension<OrderStatus> STATUS_MEANING = Dimension.of(
            "STATUS_MEANING",
            Value.statusMeaning(Field.ORDER_STATUS),
            "What the status of the order means, whatever words the source uses.");

    /** Sales channel. */
    public static final Dimension<String> CHANNEL = Dimension.of("CHANNEL", Field.CHANNEL, "Sales channel.");

    /** Number of lines of the order. */
    public static final Dimension<Integer> ORDER_LINES =
            Dimension.of("ORDER_LINES", Field.ORDER_LINES, "Number of lines of the order.");

    /** Whether a delivered order came by the time promised; missing for all others. */
    public static final Dimension<Punctuality> PUNCTUALITY = Dimension.of(
            "PUNCTUALITY",
            new Value.When<>(
                    STATUS_MEANING.is(OrderStatus.DELIVERED),
                    new Value.Lateness(Field.DELIVERED_AT, Field.ESTIMATED_AT)),
            "Whether a delivered order came by the time promised; missing for all others.");

    /** Month of the person's first purchase. */
    public static final Dimension<YearMonth> COHORT_MONTH = Dimension.of(
            "COHORT_MONTH",
            new Value.Part<>(Field.FIRST_PURCHASED_AT, TimePart.MONTH),
            "Month of the person's first purchase.");

    /** Calendar months from the person's first purchase to this one. */
    public static final Dimension<Integer> MONTHS_SINCE_FIRST = Dimension.of(
            "MONTHS_SINCE_FIRST",
            new Value.MonthsBetween(Field.FIRST_PURCHASED_AT, Field.PURCHASED_AT),
            "Calendar months from the person's first purchase to this one.");

    /** Which of the person's orders it is, from 1. */
    public static final Dimension<Integer> ORDER_NUMBER =
            Dimension.of("ORDER_NUMBER", Field.ORDER_NUMBER, "Which of the person's orders it is, from 1.");

    /** The person who bought, by identifier. */
    public static final Dimension<String> CUSTOMER =
            Dimension.of("CUSTOMER", Field.PERSON_ID, "The person who bought, by identifier.");

    /** State of the customer. */
    public static final Dimension<String> CUSTOMER_STATE =
            Dimension.of("CUSTOMER_STATE", Field.CUSTOMER_STATE, "State of the customer.");

    /** Region of Brazil in which the customer's state lies, as of IBGE; missing where the state is none of Brazil's. */
    public static final Dimension<String> CUSTOMER_REGION = Dimension.of(
            "CUSTOMER_REGION",
            new Value.Lookup<>(Field.CUSTOMER_STATE, BrazilianRegions.BY_STATE, null, ValueType.TEXT),
            "Region of Brazil (North, Northeast, Central-West, Southeast, South) of the customer's state; missing for"
                    + " other states.");

    /** City of the customer as spelled by the source. */
    public static final Dimension<String> CUSTOMER_CITY =
            Dimension.of("CUSTOMER_CITY", Field.CUSTOMER_CITY, "City of the customer as spelled by the source.");

    /** First digits of the customer's postal code, as spelled by the source. */
    public static final Dimension<String> CUSTOMER_ZIP = Dimension.of(
            "CUSTOMER_ZIP",
            Field.CUSTOMER_ZIP,
            "First digits of the customer's postal code, as spelled by the source.");

    /** Country of the customer. */
    public static final Dimension<String> CUSTOMER_COUNTRY =
            Dimension.of("CUSTOMER_COUNTRY", Field.CUSTOMER_COUNTRY, "Country of the customer.");

    /** Age of the customer in years. */
    public static final Dimension<Integer> CUSTOMER_AGE =
            Dimension.of("CUSTOMER_AGE", Field.CUSTOMER_AGE, "Age of the customer in years.");

    /** Product, by identifier. */
    public static final Dimension<String> PRODUCT =
            Dimension.of("PRODUCT", Field.PRODUCT_ID, "Product, by identifier.");

    /** Name of the product. */
    public static final Dimension<String> PRODUCT_NAME =
            Dimension.of("PRODUCT_NAME", Field.PRODUCT_NAME, "Name of the product.");

    /** Category of the product in the source's language. */
    public static final Dimension<String> PRODUCT_CATEGORY = Dimension.of(
            "PRODUCT_CATEGORY", Field.PRODUCT_CATEGORY, "Category of the product in the source's language.");

    /** Category of the product translated, English as a rule. */
    public static final Dimension<String> PRODUCT_CATEGORY_TRANSLATED = Dimension.of(
            "PRODUCT_CATEGORY_TRANSLATED",
            Field.PRODUCT_CATEGORY_TRANSLATED,
            "Category of the product translated, English as a rule.");

    /** Units of the line. */
    public static final Dimension<Integer> QUANTITY = Dimension.of("QUANTITY", Field.QUANTITY, "Units of the line.");

    /** Band of the unit price: bounds at 10, 25, 50, 100, 250, 500 and 1000. */
    public static final Dimension<Band> PRICE_BAND = Dimension.of(
            "PRICE_BAND",
            new Value.Banded(Field.UNIT_PRICE, PRICE_BOUNDS),
            "Band of the unit price: bounds at 10, 25, 50, 100, 250, 500 and 1000.");

    /** Seller, by identifier. */
    public static final Dimension<String> SELLER = Dimension.of("SELLER", Field.SELLER_ID, "Seller, by identifier.");

    /** City of the seller as spelled by the source. */
    public static final Dimension<String> SELLER_CITY =
            Dimension.of("SELLER_CITY", Field.SELLER_CITY, "City of the seller as spelled by the source.");

    /** State of the seller. */
    public static final Dimension<String> SELLER_STATE =
            Dimension.of("SELLER_STATE", Field.SELLER_STATE, "State of the seller.");

    /** Region of Brazil in which the seller's state lies, as of IBGE; missing where the state is none of Brazil's. */
    public static final Dimension<String> SELLER_REGION = Dimension.of(
            "SELLER_REGION",
            new Value.Lookup<>(Field.SELLER_STATE, BrazilianRegions.BY_STATE, null, ValueType.TEXT),
            "Region of Brazil (North, Northeast, Central-West, Southeast, South) of the seller's state; missing for other"
                    + " states.");

    /** First digits of the seller's postal code, as spelled by the source. */
    public static final Dimension<String> SELLER_ZIP = Dimension.of(
            "SELLER_ZIP", Field.SELLER_ZIP, "First digits of the seller's postal code, as spelled by the source.");

    /** Means of payment. */
    public static final Dimension<String> PAYMENT_TYPE =
            Dimension.of("PAYMENT_TYPE", Field.PAYMENT_TYPE, "Means of payment.");

    /** Number of instalments chosen. */
    public static final Dimension<Integer> INSTALMENTS =
            Dimension.of("INSTALMENTS", Field.INSTALMENTS, "Number of instalments chosen.");

    /** Score of the review, 1 (worst) to 5 (best). */
    public static final Dimension<Integer> REVIEW_SCORE =
            Dimension.of("REVIEW_SCORE", Field.REVIEW_SCORE, "Score of the review, 1 (worst) to 5 (best).");

    private static final List<Dimension<?>> STANDARD = List.of(
            DAY,
            ISO_WEEK,
            MONTH,
            QUARTER,
            YEAR,
            WEEKDAY,
            DAY_KIND,
            HOUR,
            ORDER_ID,
            ORDER_STATUS,
            STATUS_MEANING,
            CHANNEL,
            ORDER_LINES,
            PUNCTUALITY,
            COHORT_MONTH,
            MONTHS_SINCE_FIRST,
            ORDER_NUMBER,
            CUSTOMER,
            CUSTOMER_STATE,
            CUSTOMER_REGION,
            CUSTOMER_CITY,
            CUSTOMER_ZIP,
            CUSTOMER_COUNTRY,
            CUSTOMER_AGE,
            PRODUCT,
            PRODUCT_NAME,
            PRODUCT_CATEGORY,
            PRODUCT_CATEGORY_TRANSLATED,
            QUANTITY,
            PRICE_BAND,
            SELLER,
            SELLER_CITY,
            SELLER_STATE,
            SELLER_REGION,
            SELLER_ZIP,
            PAYMENT_TYPE,
            INSTALMENTS,
            REVIEW_SCORE);

    private Dimensions() {}

    /** Returns all standard dimensions. */
    public static List<Dimension<?>> standard() {
        return STANDARD;
    }

    /**
     * Returns an attribute of customers, by its name in the source, as a dimension {@code CUSTOMER.name}; control characters
     * become blanks, and blanks at the end are left out.
     */
    public static Dimension<String> customerAttribute(String name) {
        return Dimension.of(
                Dimension.inOneLine("CUSTOMER." + name),
                Field.customerAttribute(name),
                "Attribute " + name + " of the customer.");
    }

    /**
     * Returns an attribute of products, by its name in the source, as a dimension {@code PRODUCT.name}; control characters
     * become blanks, and blanks at the end are left out.
     */
    public static Dimension<String> productAttribute(String name) {
        return Dimension.of(
                Dimension.inOneLine("PRODUCT." + name),
                Field.productAttribute(name),
                "Attribute " + name + " of the product.");
    }

    /**
     * Returns a dimension that groups states, or any other words, into regions; words that are not listed have none.
     *
     * @param name name of the dimension, such as {@code SALES_REGION}
     * @param state the word, such as {@link Field#CUSTOMER_STATE}
     * @param regions the region of each word; case is ignored
     * @throws IllegalArgumentException if the name can't be one
     */
    public static Dimension<String> regions(String name, Value<String> state, Map<String, String> regions) {
        return regions(name, state, regions, null);
    }

    /**
     * Returns a dimension that groups states, or any other words, into regions.
     *
     * @param name name of the dimension, such as {@code SALES_REGION}
     * @param state the word, such as {@link Field#CUSTOMER_STATE}
     * @param regions the region of each word; case is ignored
     * @param otherwise the region of words that are not listed; null if they have none. Where there is no word there is no
     *     region
     * @throws IllegalArgumentException if the name can't be one
     */
    public static Dimension<String> regions(
            String name, Value<String> state, Map<String, String> regions, @Nullable String otherwise) {
        return Dimension.of(
                name, new Value.Lookup<>(state, regions, otherwise, ValueType.TEXT), "Regions of " + state + ".");
    }

    /**
     * Returns a dimension of the bands between ascending bounds; a band includes its lower bound.
     *
     * @throws IllegalArgumentException if there are no bounds, if they do not ascend, or if the value is not a number
     */
    public static Dimension<Band> bands(String name, Value<?> number, BigDecimal... bounds) {
        return Dimension.of(name, new Value.Banded(number, List.of(bounds)), "Bands of " + number + ".");
    }
}
