package dev.vitrine.analytics.query.contract;

import dev.vitrine.analytics.query.DayKind;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Measures and dimensions of a user's own, so that every kind of value and aggregate is asked for. */
public final class Unusual {
    private static final Value<Double> DELIVERY = new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT);
    private static final Value<BigDecimal> WITH_FREIGHT = new Value.Plus(Field.UNIT_PRICE, Field.FREIGHT);

    /** The measures. */
    public static final List<Measure> MEASURES = List.of(
            Measure.countDistinct("SELLERS", Grain.ITEM, Field.SELLER_ID),
            Measure.countDistinct("CITIES", Grain.ORDER, Field.CUSTOMER_CITY, 3),
            Measure.countDistinct("MONTHS", Grain.PAYMENT, Dimensions.MONTH.value()),
            Measure.countDistinct("BUSY_PRODUCTS", Grain.ITEM, Field.PRODUCT_ID, 2)
                    .where(Dimensions.QUANTITY.atLeast(1)),
            Measure.sum("DELIVERY_SUM", DELIVERY),
            Measure.sum("SCORES", Field.REVIEW_SCORE).where(Dimensions.PUNCTUALITY.isPresent()),
            Measure.sum("WITH_FREIGHT", WITH_FREIGHT),
            Measure.average("AVERAGE_PRICE", WITH_FREIGHT).where(Dimensions.CUSTOMER_STATE.isNot("SP")),
            Measure.quantile("PRICE_P25", Field.UNIT_PRICE, 0.25),
            Measure.median("SCORE_MEDIAN", Field.REVIEW_SCORE),
            Measure.first("FASTEST", DELIVERY),
            Measure.last("DEAREST", WITH_FREIGHT),
            Measure.last("LAST_DELIVERY", new Value.Part<>(Field.DELIVERED_AT, TimePart.DAY)),
            Measure.first("LEAST_LINES", Field.ORDER_LINES)
                    .where(Dimensions.WEEKDAY.isPresent().negate().negate()));

    /** The dimensions. */
    public static final List<Dimension<?>> DIMENSIONS = List.of(
            Dimensions.bands("DELIVERY_BAND", DELIVERY, new BigDecimal("2.5"), BigDecimal.TEN, new BigDecimal("30")),
            Dimensions.bands("WEIGHT_BAND", Field.WEIGHT_GRAMS, new BigDecimal("500"), new BigDecimal("2000")),
            Dimensions.bands("SCORE_BAND", Field.REVIEW_SCORE, new BigDecimal("2.5"), new BigDecimal("5")),
            Dimension.of(
                    "REGION",
                    new Value.Lookup<>(
                            Field.CUSTOMER_STATE,
                            Map.of("SP", "South-East", "rj", "South-East", "BA", "North-East", "France", "Europe"),
                            null,
                            ValueType.TEXT),
                    "Region."),
            Dimension.of(
                    "SIZE",
                    new Value.Lookup<>(Field.PAYMENT_TYPE, Map.of("boleto", 1, "voucher", 2), 3, ValueType.INTEGER),
                    "A number for a word."),
            Dimension.of("APPROVAL_QUARTER", new Value.Part<>(Field.APPROVED_AT, TimePart.QUARTER), "Quarter."),
            Dimension.of(
                    "WEEKEND_HOUR",
                    new Value.When<>(
                            Dimensions.DAY_KIND.is(DayKind.WEEKEND),
                            new Value.Part<>(Field.PURCHASED_AT, TimePart.HOUR)),
                    "Hour at weekends."));

    private Unusual() {}
}
