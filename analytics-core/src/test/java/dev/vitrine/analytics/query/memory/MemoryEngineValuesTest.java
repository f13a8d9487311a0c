package dev.vitrine.analytics.query.memory;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.contract.NaiveEngine;
import dev.vitrine.analytics.query.contract.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of value and aggregate, compared with an engine that goes through the rows one by one. */
final class MemoryEngineValuesTest {
    private static final CommerceData SHOP = RandomShop.of(21, 240, 0.15);
    private static final Engine MEMORY = MemoryEngine.of(SHOP);
    private static final Engine NAIVE = new NaiveEngine(SHOP);

    private static final Value<Double> DELIVERY = new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT);
    private static final Value<BigDecimal> LINE = new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE);
    private static final Value<BigDecimal> ALL_IN = new Value.Plus(LINE, Field.FREIGHT);
    private static final Value<LocalDate> SIGN_UP_DAY = new Value.Part<>(Field.SIGNED_UP_AT, TimePart.DAY);
    private static final Value<Double> SOLD_WEIGHT =
            new Value.When<>(Dimensions.QUANTITY.atLeast(1), Field.WEIGHT_GRAMS);
    private static final Value<Double> WEEKLY_DELIVERY = new Value.When<>(Dimensions.ORDER_LINES.atMost(2), DELIVERY);

    /** Numbers that are looked up from the rows of other tables, or that are ordinals. */
    private static final List<Value<?>> FROM_ELSEWHERE = List.of(
            new Value.Plus(Field.UNIT_PRICE, Field.LIST_PRICE),
            new Value.Amount(Field.QUANTITY, Field.LIST_PRICE),
            new Value.Elapsed(Field.SIGNED_UP_AT, Field.PURCHASED_AT),
            new Value.Elapsed(Field.PURCHASED_AT, Field.SHIPPING_LIMIT_AT),
            new Value.Elapsed(Field.FIRST_PURCHASED_AT, Field.REVIEW_CREATED_AT),
            new Value.MonthsBetween(Field.SIGNED_UP_AT, Field.PURCHASED_AT),
            new Value.MonthsBetween(Field.PURCHASED_AT, Field.REVIEW_ANSWERED_AT),
            new Value.Part<>(Field.SHIPPING_LIMIT_AT, TimePart.YEAR),
            new Value.Part<>(Field.PURCHASED_AT, TimePart.HOUR),
            new Value.When<>(Dimensions.QUANTITY.atLeast(1), Field.CUSTOMER_AGE),
            new Value.When<>(Dimensions.QUANTITY.atLeast(1), Field.PHOTOS),
            new Value.Lookup<>(Field.PAYMENT_TYPE, Map.of("boleto", 1, "voucher", 20_000), null, ValueType.INTEGER));

    @ParameterizedTest
    @MethodSource("dimensions")
    void valuesOfDimensions(Dimension<?> dimension) {
        check(Query.of(Measures.ITEMS, Measures.ORDERS, Measures.GROSS_REVENUE, Measures.REVIEWS)
                .by(dimension));
        check(Query.of(Measures.ITEMS, Measures.CUSTOMERS)
                .by(Dimensions.ORDER_STATUS, dimension)
                .where(dimension.isPresent()));
        check(Query.of(Measures.ITEMS).where(dimension.isMissing()));
    }

    static List<Dimension<?>> dimensions() {
        List<Dimension<?>> all = new ArrayList<>(List.of(
                bands("TWO_BOUNDS_BETWEEN_NEIGHBOURS", Field.QUANTITY, "-1.5", "0.3", "0.5", "1", "1.1", "1.2"),
                bands("BOUNDS_FINER_THAN_CENTS", Field.UNIT_PRICE, "-5.001", "-5", "9.991", "9.995", "100"),
                bands("FAR_BOUNDS", Field.UNIT_PRICE, "-1e30", "0", "1e30"),
                bands("DAYS", DELIVERY, "-300.5", "-0.25", "0", "0.0000001", "100"),
                bands("WEIGHTS", Field.WEIGHT_GRAMS, "100.25", "1000", "2005.0"),
                bands("SOLD_WEIGHTS", SOLD_WEIGHT, "0", "802"),
                bands("LINES", LINE, "0", "1000", "100000"),
                bands("ALL_IN", ALL_IN, "0", "1000"),
                bands("WEEKLY", WEEKLY_DELIVERY, "0", "100"),
                Dimension.of(
                        "TO_TEXT",
                        new Value.Lookup<>(
                                Field.CUSTOMER_STATE, Map.of("SP", "b", "rj", "a", "日本", "b"), null, ValueType.TEXT),
                        "Text."),
                Dimension.of(
                        "TO_TEXT_OR_OTHER",
                        new Value.Lookup<>(Field.CUSTOMER_STATE, Map.of("SP", "b"), "other", ValueType.TEXT),
                        "Text."),
                Dimension.of(
                        "TO_CONSTANT",
                        new Value.Lookup<>(
                                Field.ORDER_STATUS,
                                Map.of("mislaid", OrderStatus.RETURNED, "shipped", OrderStatus.CREATED),
                                null,
                                ValueType.ORDER_STATUS),
                        "Constant."),
                Dimension.of(
                        "STATE_OF_DELIVERED",
                        new Value.When<>(Dimensions.STATUS_MEANING.is(OrderStatus.DELIVERED), Field.CUSTOMER_STATE),
                        "Text of some."),
                Dimension.of(
                        "NAME_OF_RETURNED",
                        new Value.When<>(Dimensions.QUANTITY.lessThan(0), Field.PRODUCT_NAME),
                        "Text of some."),
                Dimension.of(
                        "MONTHS_TO_DELIVERY",
                        new Value.MonthsBetween(Field.SIGNED_UP_AT, Field.PURCHASED_AT),
                        "Months, may be negative."),
                Dimension.of(
                        "LATENESS_OF_LINE", new Value.Lateness(Field.SHIPPED_AT, Field.SHIPPING_LIMIT_AT), "Late."),
                Dimension.of("SIGN_UP_DAY", SIGN_UP_DAY, "Day."),
                Dimensions.customerAttribute("loyalty (EU)"),
                Dimensions.productAttribute("color (EU)"),
                Dimensions.productAttribute("not there")));
        all.addAll(partsOf("SIGN_UP", Field.SIGNED_UP_AT));
        all.addAll(partsOf("LIMIT", Field.SHIPPING_LIMIT_AT));
        return all;
    }

    private static List<Dimension<?>> partsOf(String name, Value<LocalDateTime> time) {
        return List.of(
                Dimension.of(name + " week", new Value.Part<>(time, TimePart.ISO_WEEK), "Week."),
                Dimension.of(name + " month", new Value.Part<>(time, TimePart.MONTH), "Month."),
                Dimension.of(name + " quarter", new Value.Part<>(time, TimePart.QUARTER), "Quarter."),
                Dimension.of(name + " year", new Value.Part<>(time, TimePart.YEAR), "Year."),
                Dimension.of(name + " weekday", new Value.Part<>(time, TimePart.WEEKDAY), "Weekday."),
                Dimension.of(name + " kind", new Value.Part<>(time, TimePart.DAY_KIND), "Kind."),
                Dimension.of(name + " hour", new Value.Part<>(time, TimePart.HOUR), "Hour."));
    }

    private static Dimension<?> bands(String name, Value<?> number, String... bounds) {
        BigDecimal[] numbers = new BigDecimal[bounds.length];
        for (int i = 0; i < bounds.length; i++) {
            numbers[i] = new BigDecimal(bounds[i]);
        }
        return Dimensions.bands(name, number, numbers);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void valuesOfMeasures(Measure measure) {
        check(Query.of(measure));
        check(Query.of(measure, measure.named("OF_SOME").where(Dimensions.CUSTOMER_STATE.isNot("SP")))
                .by(Dimensions.CUSTOMER_STATE)
                .where(Dimensions.ORDER_STATUS.isNot("shipped")));
        check(Query.of(measure, measure.named("OF_NONE").where(Dimensions.CUSTOMER_STATE.is("none")))
                .by(Dimensions.ORDER_ID, Dimensions.DAY, Dimensions.CUSTOMER, Dimensions.HOUR));
    }

    static List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        List<Value<?>> numbers = new ArrayList<>(FROM_ELSEWHERE);
        numbers.addAll(List.of(
                Field.REVIEW_SCORE,
                Field.QUANTITY,
                ALL_IN,
                LINE,
                DELIVERY,
                WEEKLY_DELIVERY,
                SOLD_WEIGHT,
                Field.ORDER_NUMBER));
        int place = 0;
        for (Value<?> number : numbers) {
            String name = " of " + place++;
            all.add(Measure.sum("SUM" + name, number));
            all.add(Measure.average("MEAN" + name, number));
            for (double p : new double[] {0, 0.1, 0.5, 0.75, 1}) {
                all.add(Measure.quantile("QUANTILE " + p + name, number, p));
            }
            all.add(Measure.first("FIRST" + name, number));
            all.add(Measure.last("LAST" + name, number));
        }
        for (Value<LocalDate> day : List.<Value<LocalDate>>of(
                new Value.Part<>(Field.DELIVERED_AT, TimePart.DAY),
                new Value.Part<>(Field.SHIPPING_LIMIT_AT, TimePart.DAY))) {
            all.add(Measure.first("FIRST DAY of " + day.grain(), day));
            all.add(Measure.last("LAST DAY of " + day.grain(), day));
        }
        for (int atLeast = 1; atLeast <= 3; atLeast++) {
            all.add(Measure.countDistinct("PERSONS in " + atLeast, Grain.ORDER, Field.PERSON_ID, atLeast));
            all.add(Measure.countDistinct("PRODUCTS in " + atLeast, Grain.ITEM, Field.PRODUCT_ID, atLeast));
            all.add(Measure.countDistinct("STATES in " + atLeast, Grain.REVIEW, Field.CUSTOMER_STATE, atLeast));
            all.add(Measure.countDistinct("DAYS in " + atLeast, Grain.PAYMENT, Dimensions.DAY.value(), atLeast));
        }
        return all.stream().map(measure -> measure.named(name(measure))).toList();
    }

    private static String name(Measure measure) {
        return measure.name().length() < 60
                ? measure.name()
                : measure.name().substring(0, 60).strip();
    }

    @ParameterizedTest
    @MethodSource("throughItems")
    void ordersAndReviewsCountOnceInEachGroupOfTheirLines(Measure measure) {
        check(Query.of(measure).by(Dimensions.PRODUCT_CATEGORY));
        check(Query.of(measure, Measures.ITEMS)
                .by(Dimensions.PRODUCT, Dimensions.SELLER_STATE)
                .where(Dimensions.QUANTITY.atLeast(0)));
        check(Query.of(measure).by(Dimensions.PAYMENT_TYPE));
        check(Query.of(measure).where(Dimensions.PRODUCT_NAME.in("mug", "é", "Ā")));
    }

    static List<Measure> throughItems() {
        List<Measure> all = new ArrayList<>(List.of(
                Measures.ORDERS,
                Measures.REVIEWS,
                Measures.AVERAGE_REVIEW_SCORE,
                Measures.LATE_ORDERS,
                Measures.AVERAGE_DELIVERY_DAYS,
                Measures.MEDIAN_DELIVERY_DAYS,
                Measures.FIRST_ORDER_DAY,
                Measure.last("BEST", Field.REVIEW_SCORE),
                Measure.median("SINCE_SIGN_UP", new Value.Elapsed(Field.SIGNED_UP_AT, Field.PURCHASED_AT)),
                Measure.average("UNTIL_REVIEW", new Value.Elapsed(Field.SIGNED_UP_AT, Field.REVIEW_CREATED_AT)),
                Measure.average("REVIEW_HOUR", new Value.Part<>(Field.REVIEW_ANSWERED_AT, TimePart.HOUR)),
                Measure.last("MONTHS", new Value.MonthsBetween(Field.PURCHASED_AT, Field.REVIEW_CREATED_AT)),
                Measure.median("MIDDLE", Field.REVIEW_SCORE).where(Dimensions.HOUR.atLeast(6))));
        for (int atLeast = 1; atLeast <= 3; atLeast++) {
            all.add(Measure.countDistinct("PERSONS" + atLeast, Grain.ORDER, Field.PERSON_ID, atLeast));
            all.add(Measure.countDistinct("STATES" + atLeast, Grain.REVIEW, Field.CUSTOMER_STATE, atLeast)
                    .where(Dimensions.REVIEW_SCORE.atLeast(3)));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("onTop")
    void limitsConditionsAndStepsComeOnTop(Query query) {
        check(query);
    }

    static List<Query> onTop() {
        Query monthly =
                Query.of(Measures.ORDERS, Measures.GROSS_REVENUE).by(Dimensions.MONTH, Dimensions.CUSTOMER_STATE);
        return List.of(
                monthly.orderBy(Measures.GROSS_REVENUE.descending()).limit(5),
                monthly.orderBy(Measures.ORDERS.descending(), Dimensions.MONTH.descending())
                        .limit(2, Dimensions.CUSTOMER_STATE),
                monthly.having(Measures.ORDERS
                        .atLeast(2)
                        .and(Measures.GROSS_REVENUE.isMissing().negate())),
                monthly.with(new Step.ShareOfTotal(Measures.ORDERS, List.of(Dimensions.MONTH)))
                        .with(new Step.RunningTotal(Measures.GROSS_REVENUE))
                        .with(new Step.Change(Measures.ORDERS, 1))
                        .with(new Step.Growth(Measures.GROSS_REVENUE, 2))
                        .with(new Step.MovingAverage(Measures.ORDERS, 3)));
    }

    private static void check(Query query) {
        Tables.assertSame(query, NAIVE.run(query), MEMORY.run(query));
    }
}
