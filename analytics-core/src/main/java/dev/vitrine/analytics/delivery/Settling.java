package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;

import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a month's deliveries are known: nearly all orders of its last day had time to come.
 *
 * @param asOf the day after which nothing is known; null if there are no orders
 * @param days how long nearly all delivered orders take, in whole days; null if nothing was delivered
 */
record Settling(@Nullable LocalDate asOf, @Nullable Long days) {
    private static final double NEARLY_ALL = 0.95;
    private static final double EXACTNESS = 1e-6;
    private static final Measure HORIZON = Measure.quantile("P95_DELIVERY_DAYS", Deliveries.TO_CUSTOMER, NEARLY_ALL)
            .where(Deliveries.IS_DELIVERED);

    static final String RULE =
            "A month is settled if it ended at least so many days before the as-of day as 95 % of the"
                    + " delivered orders took.";

    static Query query() {
        return Query.of(LAST_ORDER_DAY, HORIZON);
    }

    static Settling of(ResultTable answer, @Nullable LocalDate asOf) {
        boolean isKnown = !answer.column(HORIZON).isMissing(0);
        return new Settling(
                new LastDay(asOf).orDayAfterLast(answer),
                isKnown ? (long) Math.ceil(answer.column(HORIZON).asDouble(0) - EXACTNESS) : null);
    }

    boolean isSettled(YearMonth month) {
        return asOf != null
                && days != null
                && !month.atEndOfMonth().plusDays(days).isAfter(asOf);
    }

    /** Tells which months are not settled, and why. */
    Optional<String> findNote(List<YearMonth> months) {
        List<YearMonth> open =
                months.stream().filter(month -> !isSettled(month)).toList();
        if (open.isEmpty() || days == null) {
            return Optional.empty();
        }
        String names = open.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
        return Optional.of("Not settled: " + names + ". They ended less than " + days + " days before " + asOf
                + ", and 95 % of the deliveries take up to that long; quick deliveries are over-represented.");
    }
}
