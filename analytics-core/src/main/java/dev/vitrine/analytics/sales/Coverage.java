package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which days the data cover.
 *
 * @param active the days from the first order, or from the first day selected if that is later, to the last order, whatever
 *     their status; null if there are no orders on the days selected
 * @param known the last day of which all orders are known: the as-of day, or else the last order's
 * @param undated orders in the scope without a time of purchase
 */
record Coverage(@Nullable DayRange active, @Nullable LocalDate known, long undated) {
    private static final long LONGEST = 36_525;

    private record Row(
            @Nullable LocalDate firstOrderDay, @Nullable LocalDate lastOrderDay, long undatedOrders) {}

    static Query query(Selection selection) {
        Filter days = selection.days();
        LocalDate until = selection.asOf();
        Filter scope = selection.scope().filter();
        Measure undated = Measure.count("UNDATED_ORDERS", Grain.ORDER).where(Dimensions.DAY.isMissing());
        return Query.of(
                until == null ? Measures.FIRST_ORDER_DAY : Measures.FIRST_ORDER_DAY.where(Dimensions.DAY.atMost(until)),
                days == null ? Measures.LAST_ORDER_DAY : Measures.LAST_ORDER_DAY.where(days),
                scope == null ? undated : undated.where(scope));
    }

    static Coverage of(ResultTable answer, Selection selection) {
        Row row = answer.toRecords(Row.class).get(0);
        LocalDate first = row.firstOrderDay();
        LocalDate last = row.lastOrderDay();
        if (first == null || last == null) {
            return new Coverage(null, null, row.undatedOrders());
        }
        LocalDate from = selection.from();
        LocalDate begin = from != null && from.isAfter(first) ? from : first;
        LocalDate asOf = selection.asOf();
        return new Coverage(new DayRange(begin, last), asOf == null ? last : asOf, row.undatedOrders());
    }

    /** Tells whether days can be listed one by one. */
    boolean isListable() {
        return active != null && active.days() <= LONGEST;
    }

    /** Tells whether all orders of the days are known. */
    boolean isComplete(DayRange days) {
        return active != null
                && known != null
                && !days.from().isBefore(active.from())
                && !days.to().isAfter(known);
    }

    void note(List<String> notes) {
        if (active == null) {
            notes.add("The data have no order with a time of purchase on these days.");
        } else if (!isListable()) {
            notes.add("The orders span " + active + ", more than 100 years, so days are not listed."
                    + " Maybe some times of purchase are wrong.");
        }
        if (undated > 0) {
            notes.add("Orders without a time of purchase, left out: " + undated + ".");
        }
    }
}
