package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Punctuality;
import dev.vitrine.analytics.query.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What is asked about sellers besides the standard measures. */
final class SellerMeasures {
    private static final int LONGEST = 90;
    private static final Value<Double> RECORDED = new Value.Elapsed(Field.APPROVED_AT, Field.SHIPPED_AT);
    private static final Dimension<Band> SIGN = Dimensions.bands("HANDLING_SIGN", RECORDED, BigDecimal.ZERO);
    private static final Filter IS_BACKWARDS = SIGN.is(new Band(null, BigDecimal.ZERO));

    /** Days from the approval until the carrier took over; none where the carrier was recorded first. */
    private static final Value<Double> HANDLING = new Value.When<>(IS_BACKWARDS.negate(), RECORDED);

    private static final Dimension<Punctuality> HANDOVER = Dimension.of(
            "HANDOVER",
            new Value.Lateness(Field.SHIPPED_AT, Field.SHIPPING_LIMIT_AT),
            "Whether the carrier got the line by the seller's limit.");

    /** Whole days; those of more than the last bound together. */
    static final Dimension<Band> HANDLING_BAND = Dimensions.bands(
            "HANDLING_BAND",
            HANDLING,
            IntStream.rangeClosed(0, LONGEST).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new));

    static final Measure HANDLED_ORDERS =
            Measure.count("HANDLED_ORDERS", Grain.ORDER).where(HANDLING_BAND.isPresent());
    static final Measure BACKWARD_ORDERS =
            Measure.count("BACKWARD_ORDERS", Grain.ORDER).where(IS_BACKWARDS);
    static final Measure AVERAGE_HANDLING_DAYS = Measure.average("AVERAGE_HANDLING_DAYS", HANDLING);
    static final Measure LIMITED_ITEMS =
            Measure.count("LIMITED_ITEMS", Grain.ITEM).where(HANDOVER.isPresent());
    static final Measure LATE_ITEMS = Measure.count("LATE_ITEMS", Grain.ITEM).where(HANDOVER.is(Punctuality.LATE));
    static final Measure CANCELED_WITHOUT_LINES = Measure.count("CANCELED_WITHOUT_LINES", Grain.ORDER)
            .where(Dimensions.STATUS_MEANING.is(OrderStatus.CANCELED).and(Dimensions.ORDER_LINES.is(0)));

    /** Reviews of each score, 1 to 5. */
    static final List<Measure> SCORES = IntStream.rangeClosed(1, 5)
            .mapToObj(
                    score -> Measure.count("SCORES_OF_" + score, Grain.REVIEW).where(Dimensions.REVIEW_SCORE.is(score)))
            .toList();

    private SellerMeasures() {}

    /** Returns the middle of a band of one day; half a day beyond the last bound. */
    static double middle(Band band) {
        BigDecimal from = band.from();
        return (from == null ? 0 : from.intValue()) + 0.5;
    }
}
