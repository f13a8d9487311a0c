package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which orders an analysis counts.
 *
 * @param scope by status
 * @param from the first day; null for the first order's
 * @param asOf the last day; null for the last order's
 */
record Selection(
        SalesScope scope,
        @Nullable LocalDate from,
        @Nullable LocalDate asOf) {
    static final Selection USUAL = new Selection(SalesScope.STANDING, null, null);

    Selection {
        if (from != null && asOf != null && from.isAfter(asOf)) {
            throw new IllegalArgumentException("no day is from " + from + " and up to " + asOf
                    + ": expected a first day on or before the as-of day. Maybe swap them.");
        }
    }

    Selection counting(SalesScope newScope) {
        return new Selection(newScope, from, asOf);
    }

    Selection from(LocalDate day) {
        return new Selection(scope, day, asOf);
    }

    Selection asOf(LocalDate day) {
        return new Selection(scope, from, day);
    }

    /** Returns the query over these orders only. */
    Query of(Query query) {
        Query counted = scope.among(query);
        Filter days = days();
        return days == null ? counted : counted.where(days);
    }

    /** Returns the condition on the day; null if all count. */
    @Nullable
    Filter days() {
        Filter since = from == null ? null : Dimensions.DAY.atLeast(from);
        Filter until = asOf == null ? null : Dimensions.DAY.atMost(asOf);
        return since == null ? until : until == null ? since : since.and(until);
    }

    /** Says which orders count. */
    String sentence(String what) {
        String begin = from == null ? "" : " from " + from + " on";
        String end = asOf == null ? "" : " up to " + asOf;
        return what + " of " + scope.label() + "; purchased on any day" + begin + end + ".";
    }
}
