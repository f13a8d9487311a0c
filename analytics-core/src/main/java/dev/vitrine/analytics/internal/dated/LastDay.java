package dev.vitrine.analytics.internal.dated;

import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last day of which orders count. Orders without a time of purchase count only if there is none.
 *
 * @param day null if all orders count
 */
public record LastDay(@Nullable LocalDate day) {
    /** All orders count. */
    public static final LastDay NONE = new LastDay(null);

    /** What the card of an analysis says of it. */
    public static final String RULE = "An as-of day leaves out later orders, and orders without a time of purchase;"
            + " statuses and times are those of the data, not of that day.";

    /** Returns the queries over the orders that count only. */
    public List<Query> of(Query... queries) {
        return Stream.of(queries).map(this::of).toList();
    }

    /**
     * Returns the day, or else the day after the last order.
     *
     * @param answer the answer to a query with {@link Measures#LAST_ORDER_DAY}
     * @return null if there is neither
     */
    public @Nullable LocalDate orDayAfterLast(ResultTable answer) {
        if (day != null) {
            return day;
        }
        LocalDate last = Cells.value(answer.column(Measures.LAST_ORDER_DAY).as(LocalDate.class), 0);
        return last == null ? null : last.plusDays(1);
    }

    private Query of(Query query) {
        return day == null ? query : query.where(Dimensions.DAY.atMost(day));
    }
}
