package dev.vitrine.analytics.sellers;

import static dev.vitrine.analytics.query.Measures.CANCELED_ORDERS;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ITEMS;
import static dev.vitrine.analytics.query.Measures.LATE_ORDERS;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.PROMISED_ORDERS;

import dev.vitrine.analytics.analysis.Sample;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was counted of a seller. */
record SellerFigures(
        String seller,
        @Nullable String state,
        long orders,
        long items,
        @Nullable BigDecimal revenue,
        long promised,
        long late,
        long canceled,
        long limitedItems,
        long lateItems,
        long handled,
        double handlingDays,
        Sample scores) {

    /** Returns a query whose rows are sellers, those with the largest revenue first. */
    static Query query() {
        List<Measure> measures = new ArrayList<>(List.of(
                ORDERS,
                ITEMS,
                GROSS_REVENUE,
                PROMISED_ORDERS,
                LATE_ORDERS,
                CANCELED_ORDERS,
                SellerMeasures.LIMITED_ITEMS,
                SellerMeasures.LATE_ITEMS,
                SellerMeasures.HANDLED_ORDERS,
                SellerMeasures.AVERAGE_HANDLING_DAYS));
        measures.addAll(SellerMeasures.SCORES);
        return Query.of(measures)
                .by(Dimensions.SELLER, Dimensions.SELLER_STATE)
                .having(ITEMS.greaterThan(0))
                .orderBy(GROSS_REVENUE.descending());
    }

    /** Reads the rows that name a seller. */
    static List<SellerFigures> read(ResultTable answer) {
        ResultColumn<String> seller = answer.column(Dimensions.SELLER);
        ResultColumn<String> state = answer.column(Dimensions.SELLER_STATE);
        ResultColumn<?> orders = answer.column(ORDERS);
        ResultColumn<?> items = answer.column(ITEMS);
        ResultColumn<BigDecimal> revenue = answer.column(GROSS_REVENUE).as(BigDecimal.class);
        ResultColumn<?> promised = answer.column(PROMISED_ORDERS);
        ResultColumn<?> late = answer.column(LATE_ORDERS);
        ResultColumn<?> canceled = answer.column(CANCELED_ORDERS);
        ResultColumn<?> limitedItems = answer.column(SellerMeasures.LIMITED_ITEMS);
        ResultColumn<?> lateItems = answer.column(SellerMeasures.LATE_ITEMS);
        ResultColumn<?> handled = answer.column(SellerMeasures.HANDLED_ORDERS);
        ResultColumn<?> handling = answer.column(SellerMeasures.AVERAGE_HANDLING_DAYS);
        List<? extends ResultColumn<?>> scores =
                SellerMeasures.SCORES.stream().map(answer::column).toList();
        List<SellerFigures> figures = new ArrayList<>();
        for (int row = 0; row < answer.size(); row++) {
            if (!seller.isMissing(row)) {
                figures.add(new SellerFigures(
                        seller.value(row),
                        Cells.value(state, row),
                        orders.asLong(row),
                        items.asLong(row),
                        Cells.value(revenue, row),
                        promised.asLong(row),
                        late.asLong(row),
                        canceled.asLong(row),
                        limitedItems.asLong(row),
                        lateItems.asLong(row),
                        handled.asLong(row),
                        handling.isMissing(row) ? 0 : handling.asDouble(row),
                        scores(scores, row)));
            }
        }
        return figures;
    }

    private static Sample scores(List<? extends ResultColumn<?>> columns, int row) {
        Sample sample = Sample.EMPTY;
        for (int score = 1; score <= columns.size(); score++) {
            sample = sample.with(score, columns.get(score - 1).asLong(row));
        }
        return sample;
    }
}
