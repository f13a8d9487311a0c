package dev.vitrine.analytics.geography;

import static dev.vitrine.analytics.query.Measures.AVERAGE_DELIVERY_DAYS;
import static dev.vitrine.analytics.query.Measures.AVERAGE_ORDER_VALUE;
import static dev.vitrine.analytics.query.Measures.AVERAGE_REVIEW_SCORE;
import static dev.vitrine.analytics.query.Measures.CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.FREIGHT_RATIO;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.LATE_ORDERS;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.PAYMENTS;
import static dev.vitrine.analytics.query.Measures.PAYMENT_VALUE;
import static dev.vitrine.analytics.query.Measures.PROMISED_ORDERS;
import static dev.vitrine.analytics.query.Measures.REVIEWS;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the figures of places, and reads them. */
final class PlaceRows {
    private static final Measure AVERAGE_PAYMENT = Measure.ratio("AVERAGE_PAYMENT", PAYMENT_VALUE, PAYMENTS);
    private static final Measure PAID_PER_ORDER = Measure.ratio(
            "PAID_PER_ORDER", PAYMENT_VALUE, Measure.countDistinct("PAID_ORDERS", Grain.PAYMENT, Field.ORDER_ID));

    /** All figures, for places that have orders, the one with most revenue first. */
    static final Query QUERY = Query.of(
                    ORDERS,
                    CUSTOMERS,
                    GROSS_REVENUE,
                    AVERAGE_ORDER_VALUE,
                    AVERAGE_PAYMENT,
                    PAID_PER_ORDER,
                    FREIGHT_RATIO,
                    AVERAGE_DELIVERY_DAYS,
                    LATE_ORDERS,
                    PROMISED_ORDERS,
                    REVIEWS,
                    AVERAGE_REVIEW_SCORE)
            .orderBy(GROSS_REVENUE.descending());

    private final ResultTable answer;
    private final @Nullable BigDecimal allRevenue;

    private PlaceRows(ResultTable answer, @Nullable BigDecimal allRevenue) {
        this.answer = answer;
        this.allRevenue = allRevenue;
    }

    /** Returns the sum of the revenue of all rows; null if none has any. */
    static @Nullable BigDecimal revenue(ResultTable answer) {
        ResultColumn<?> revenue = answer.column(GROSS_REVENUE);
        BigDecimal sum = null;
        for (int row = 0; row < answer.size(); row++) {
            if (!revenue.isMissing(row)) {
                BigDecimal more = (BigDecimal) revenue.value(row);
                sum = sum == null ? more : sum.add(more);
            }
        }
        return sum;
    }

    static List<CustomerPlace> of(ResultTable answer, @Nullable BigDecimal allRevenue) {
        PlaceRows rows = new PlaceRows(answer, allRevenue);
        List<CustomerPlace> places = new ArrayList<>();
        for (int row = 0; row < answer.size(); row++) {
            places.add(rows.place(row));
        }
        return places;
    }

    private CustomerPlace place(int row) {
        long late = answer.column(LATE_ORDERS).asLong(row);
        long promised = answer.column(PROMISED_ORDERS).asLong(row);
        BigDecimal revenue = Cells.amount(answer.column(GROSS_REVENUE), row);
        return new CustomerPlace(
                text(Dimensions.CUSTOMER_COUNTRY, row),
                text(Dimensions.CUSTOMER_STATE, row),
                text(Dimensions.CUSTOMER_CITY, row),
                answer.column(ORDERS).asLong(row),
                answer.column(CUSTOMERS).asLong(row),
                revenue,
                revenue == null || allRevenue == null || allRevenue.signum() == 0
                        ? null
                        : revenue.doubleValue() / allRevenue.doubleValue(),
                Cells.amount(answer.column(AVERAGE_ORDER_VALUE), row),
                Cells.amount(answer.column(AVERAGE_PAYMENT), row),
                Cells.amount(answer.column(PAID_PER_ORDER), row),
                Cells.number(answer.column(FREIGHT_RATIO), row),
                Cells.number(answer.column(AVERAGE_DELIVERY_DAYS), row),
                promised == 0 ? null : (double) late / promised,
                Interval.ofShare(late, promised, Interval.USUAL_LEVEL),
                answer.column(REVIEWS).asLong(row),
                Cells.number(answer.column(AVERAGE_REVIEW_SCORE), row));
    }

    /** Returns what a row is by; null if it is missing, or if the query was not by it. */
    private @Nullable String text(Dimension<String> dimension, int row) {
        if (!answer.provenance().query().dimensions().contains(dimension)) {
            return null;
        }
        return Cells.value(answer.column(dimension), row);
    }
}
