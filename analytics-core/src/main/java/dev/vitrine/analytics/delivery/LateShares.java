package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.query.Measures.AVERAGE_DAYS_LATE;
import static dev.vitrine.analytics.query.Measures.AVERAGE_DELIVERY_DAYS;
import static dev.vitrine.analytics.query.Measures.LATE_ORDERS;
import static dev.vitrine.analytics.query.Measures.PROMISED_ORDERS;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Late shares of groups with orders, the surely latest first. */
final class LateShares {
    static final double LEVEL = Interval.USUAL_LEVEL;

    private LateShares() {}

    /**
     * A group's figures.
     *
     * @param row where its dimensions are in the answer
     */
    record Share(
            int row,
            long orders,
            long late,
            double lateShare,
            Interval interval,
            @Nullable Double averageDaysLate,
            @Nullable Double averageDays) {}

    static Query query(Dimension<?>... dimensions) {
        return Query.of(PROMISED_ORDERS, LATE_ORDERS, AVERAGE_DAYS_LATE, AVERAGE_DELIVERY_DAYS)
                .by(dimensions)
                .having(PROMISED_ORDERS.greaterThan(0));
    }

    /** Returns the groups; those that tie stay in the order of the answer. */
    static <R> List<R> of(ResultTable answer, Function<Share, R> record) {
        ResultColumn<?> orders = answer.column(PROMISED_ORDERS);
        ResultColumn<?> late = answer.column(LATE_ORDERS);
        ResultColumn<?> daysLate = answer.column(AVERAGE_DAYS_LATE);
        ResultColumn<?> days = answer.column(AVERAGE_DELIVERY_DAYS);
        List<Share> shares = new ArrayList<>();
        for (int row = 0; row < answer.size(); row++) {
            Interval interval = Interval.ofShare(late.asLong(row), orders.asLong(row), LEVEL);
            if (interval != null) {
                shares.add(new Share(
                        row,
                        orders.asLong(row),
                        late.asLong(row),
                        (double) late.asLong(row) / orders.asLong(row),
                        interval,
                        Cells.number(daysLate, row),
                        Cells.number(days, row)));
            }
        }
        shares.sort(Comparator.comparingDouble((Share share) -> share.interval().low())
                .thenComparingLong(Share::orders)
                .reversed());
        return shares.stream().map(record).toList();
    }
}
