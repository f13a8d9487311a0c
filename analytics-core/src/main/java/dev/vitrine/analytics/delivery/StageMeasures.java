package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.query.Measures.DELIVERED_ORDERS;

import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about a stage. */
record StageMeasures(Stage stage, Measure orders, Measure negative, Measure average, Measure median, Measure p90) {
    private static final double NINE_OF_TEN = 0.9;
    private static final Band BELOW_ZERO = new Band(null, BigDecimal.ZERO);

    static final List<StageMeasures> ALL =
            Stream.of(Stage.values()).map(StageMeasures::of).toList();
    static final StageMeasures PURCHASE_TO_CUSTOMER = of(Stage.PURCHASE_TO_CUSTOMER);

    private static StageMeasures of(Stage stage) {
        String name = stage.name();
        Dimension<Band> sign = Dimensions.bands(name + "_SIGN", stage.days(), BigDecimal.ZERO);
        Measure delivered = Measure.count("DELIVERED", Grain.ORDER).where(Deliveries.IS_DELIVERED);
        return new StageMeasures(
                stage,
                delivered.where(sign.isPresent()).named(name + "_ORDERS"),
                delivered.where(sign.is(BELOW_ZERO)).named(name + "_NEGATIVE"),
                averageOf(stage).named(name + "_AVERAGE"),
                Measure.median(name + "_MEDIAN", stage.days()).where(Deliveries.IS_DELIVERED),
                Measure.quantile(name + "_P90", stage.days(), NINE_OF_TEN).where(Deliveries.IS_DELIVERED));
    }

    static Measure averageOf(Stage stage) {
        return Measure.average("AVERAGE_DAYS", stage.days()).where(Deliveries.IS_DELIVERED);
    }

    List<Measure> measures() {
        return List.of(orders, negative, average, median, p90);
    }

    StageTime read(ResultTable overall) {
        long timed = overall.column(orders).asLong(0);
        return new StageTime(
                stage,
                timed,
                overall.column(DELIVERED_ORDERS).asLong(0) - timed,
                overall.column(negative).asLong(0),
                Cells.number(overall.column(average), 0),
                Cells.number(overall.column(median), 0),
                Cells.number(overall.column(p90), 0));
    }
}
