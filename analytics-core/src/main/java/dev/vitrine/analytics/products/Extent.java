package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.query.Measures.FIRST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;

import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that the data cover.
 *
 * @param first the day of the first order
 * @param last the as-of day
 */
record Extent(LocalDate first, LocalDate last) {

    /** Returns what asks for it. */
    static Query query(ProductScope scope) {
        return scope.upTo(Query.of(FIRST_ORDER_DAY, LAST_ORDER_DAY));
    }

    /** Returns the extent: to the as-of day if one is given, else to the day after the last order; none without orders. */
    static Optional<Extent> of(ResultTable answer, ProductScope scope) {
        if (answer.column(FIRST_ORDER_DAY).isMissing(0)) {
            return Optional.empty();
        }
        LocalDate first = (LocalDate) answer.column(FIRST_ORDER_DAY).value(0);
        LocalDate asOf = scope.asOf();
        LocalDate last =
                asOf == null ? ((LocalDate) answer.column(LAST_ORDER_DAY).value(0)).plusDays(1) : asOf;
        return Optional.of(new Extent(first, last));
    }
}
