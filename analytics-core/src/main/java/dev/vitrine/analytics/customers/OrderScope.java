package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.query.Dimensions.CUSTOMER;
import static dev.vitrine.analytics.query.Dimensions.DAY;
import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which orders an analysis of customers looks at: those that count, of a known person, placed on a known day up to the
 * as-of day.
 *
 * @param counted which count by their status
 * @param asOf the as-of day; null for the day after the last order of any status
 */
record OrderScope(SalesScope counted, @Nullable LocalDate asOf) {
    static final OrderScope USUAL = new OrderScope(SalesScope.STANDING, null);
    static final String AS_OF_RULE =
            "The as-of day, unless given, is the day after the last order of any status; orders after it are ignored.";

    OrderScope counting(SalesScope orders) {
        return new OrderScope(orders, asOf);
    }

    OrderScope asOf(LocalDate day) {
        return new OrderScope(counted, day);
    }

    /** Returns what the analysis counts, in words. */
    String grain(String what) {
        return what + " of known persons on known days; counted are " + counted.label() + ".";
    }

    /** Returns the query that tells when the last order was and what is left out. */
    Query overview() {
        Query query = Query.of(ORDERS, excluded(), nameless(), dateless(), LAST_ORDER_DAY);
        return asOf == null ? query : query.where(DAY.atMost(asOf).or(DAY.isMissing()));
    }

    /** Returns a query over the orders of this scope. */
    Query of(Measure... measures) {
        return over(Query.of(measures));
    }

    /** Returns a query over the orders of this scope. */
    Query over(Query query) {
        Query known = counted.among(query).where(CUSTOMER.isPresent());
        return known.where(asOf == null ? DAY.isPresent() : DAY.atMost(asOf));
    }

    private Measure excluded() {
        return ORDERS.minus("ORDERS_LEFT_OUT", counted.among(Measure.count("ORDERS_COUNTED", Grain.ORDER)));
    }

    private Measure nameless() {
        return counted.among(Measure.count("ORDERS_WITHOUT_PERSON", Grain.ORDER).where(CUSTOMER.isMissing()));
    }

    private Measure dateless() {
        return counted.among(Measure.count("ORDERS_WITHOUT_DAY", Grain.ORDER)
                .where(CUSTOMER.isPresent().and(DAY.isMissing())));
    }

    /** Returns what the answer to {@link #overview} says. */
    Overview read(ResultTable answer) {
        return new Overview(
                new LastDay(asOf).orDayAfterLast(answer),
                answer.column(ORDERS).asLong(0),
                answer.column(excluded()).asLong(0),
                answer.column(nameless()).asLong(0),
                answer.column(dateless()).asLong(0));
    }
}
