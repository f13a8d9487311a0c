package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which days the data cover.
 *
 * @param active the days from the first order, or from the first day selected if that is later, to the as-of day, or else
 *     to the last order, whatever the orders' status; null if there are no orders on the days selected
 * @param known the last day of which all orders are known: the as-of day, or else the last order's; if the data fade out,
 *     the last day before they do. Null if there are no orders
 * @param undated orders in the scope without a time of purchase
 */
record Coverage(@Nullable DayRange active, @Nullable LocalDate known, long undated) {
    /** How many answers {@link #of} needs. */
    static final int ANSWERS = 2;

    private static final long LONGEST = 36_525;

    private record Row(
            @Nullable LocalDate firstOrderDay, @Nullable LocalDate lastOrderDay, long undatedOrders) {}

    static List<Query> queries(Selection selection) {
        Filter days = selection.days();
        LocalDate until = selection.asOf();
        Measure undated = Measure.count("UNDATED_ORDERS", Grain.ORDER).where(Dimensions.DAY.isMissing());
        Query span = Query.of(
                until == null ? Measures.FIRST_ORDER_DAY : Measures.FIRST_ORDER_DAY.where(Dimensions.DAY.atMost(until)),
                days == null ? Measures.LAST_ORDER_DAY : Measures.LAST_ORDER_DAY.where(days),
                selection.scope().among(undated));
        Query months = Query.of(Measures.ORDERS).by(Dimensions.MONTH);
        return List.of(span, days == null ? months : months.where(days));
    }

    /** Reads the first of an analysis's answers. */
    static Coverage of(List<ResultTable> answers, Selection selection) {
        Row row = answers.get(0).toRecords(Row.class).get(0);
        LocalDate first = row.firstOrderDay();
        LocalDate last = row.lastOrderDay();
        if (first == null || last == null) {
            return new Coverage(null, null, row.undatedOrders());
        }
        LocalDate from = selection.from();
        LocalDate asOf = selection.asOf();
        DayRange active = new DayRange(from != null && from.isAfter(first) ? from : first, asOf == null ? last : asOf);
        boolean isListable = active.days() <= LONGEST;
        LocalDate known = asOf != null ? asOf : isListable ? FadeOut.lastFullDay(active, answers.get(1)) : last;
        return new Coverage(active, known, row.undatedOrders());
    }

    /** Returns the active days that are known; null if there are none, or too many to be listed one by one. */
    @Nullable
    DayRange listed() {
        return active == null || active.days() > LONGEST ? null : knownPart(active, known);
    }

    private static @Nullable DayRange knownPart(DayRange active, @Nullable LocalDate known) {
        return known == null || !known.isBefore(active.to())
                ? active
                : known.isBefore(active.from()) ? null : new DayRange(active.from(), known);
    }

    /** Returns the active days, known or not, under the same conditions. */
    @Nullable
    DayRange all() {
        return listed() == null ? null : active;
    }

    /** Tells whether all orders of the days are known. */
    boolean isComplete(DayRange days) {
        return active != null
                && known != null
                && !days.from().isBefore(active.from())
                && !days.to().isAfter(known);
    }

    /** Returns what a reader must know of it. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (active == null) {
            notes.add("The data have no order with a time of purchase on these days.");
        } else if (active.days() > LONGEST) {
            notes.add("The orders span " + active + ", more than 100 years, so days and months are not listed."
                    + " Maybe some times of purchase are wrong.");
        } else if (known != null && known.isBefore(active.to())) {
            notes.add("After " + known + " the data fade out: full months have less than a twentieth of the median"
                    + " month's orders. They are taken to be known up to there; an as-of day says otherwise.");
        }
        if (undated > 0) {
            notes.add("Orders without a time of purchase, left out: " + undated + ".");
        }
        return notes;
    }
}
