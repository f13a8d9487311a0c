package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.customers.Activity.MonthOfCohort;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells new from returning customers, month by month.
 *
 * <p>Defaults: {@link SalesScope#STANDING}, as of the day after the last order. Immutable; each method returns a new
 * analysis.
 */
public final class NewAndReturningAnalysis implements DatedAnalysis<NewAndReturning> {
    static final NewAndReturningAnalysis USUAL = new NewAndReturningAnalysis(OrderScope.USUAL);

    private final OrderScope scope;

    private NewAndReturningAnalysis(OrderScope scope) {
        this.scope = scope;
    }

    /** Returns this analysis as of a day; later orders are ignored. */
    @Override
    public NewAndReturningAnalysis asOf(LocalDate day) {
        return new NewAndReturningAnalysis(scope.asOf(day));
    }

    /** Returns this analysis of other orders. */
    public NewAndReturningAnalysis counting(SalesScope orders) {
        return new NewAndReturningAnalysis(scope.counting(orders));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("new-and-returning", "New and returning customers")
                .means("How many of each month's customers are new, how many come back, and what each spend.")
                .counts(scope.grain("Persons, orders and gross revenue"))
                .computes("New in the month of one's first purchase, returning in every later month; share of the"
                        + " returning = returning / all.")
                .beware(OrderScope.AS_OF_RULE)
                .beware("Somebody who bought before the data begin looks new in them, so the first months have too"
                        + " many new customers.");
    }

    @Override
    public List<Query> queries() {
        return List.of(scope.overview(), Activity.query(scope));
    }

    @Override
    public NewAndReturning finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        LocalDate asOf = overview.asOf();
        NavigableMap<YearMonth, Split> splits = splits(Activity.read(answers.get(1)));
        List<CustomerMonth> months = new ArrayList<>();
        if (asOf != null && !splits.isEmpty()) {
            YearMonth end = splits.lastKey();
            for (YearMonth month = splits.firstKey(); !month.isAfter(end); month = month.plusMonths(1)) {
                months.add(splits.getOrDefault(month, new Split()).month(month, asOf));
            }
        }
        return new NewAndReturning(asOf, months, overview.notes());
    }

    private static NavigableMap<YearMonth, Split> splits(Activity activity) {
        NavigableMap<YearMonth, Split> splits = new TreeMap<>();
        activity.cohorts().forEach((cohort, months) -> {
            for (Map.Entry<YearMonth, MonthOfCohort> entry : months.entrySet()) {
                splits.computeIfAbsent(entry.getKey(), key -> new Split())
                        .add(entry.getKey().equals(cohort), entry.getValue());
            }
        });
        return splits;
    }

    private static final class Split {
        private final Side fresh = new Side();
        private final Side returning = new Side();

        private void add(boolean isNew, MonthOfCohort month) {
            Side side = isNew ? fresh : returning;
            side.customers += month.customers;
            side.orders += month.orders;
            side.revenue = Shares.sum(side.revenue, month.revenue);
        }

        private CustomerMonth month(YearMonth month, LocalDate asOf) {
            long customers = fresh.customers + returning.customers;
            return new CustomerMonth(
                    month,
                    customers,
                    fresh.customers,
                    returning.customers,
                    Shares.of(returning.customers, customers),
                    fresh.orders,
                    returning.orders,
                    fresh.amount(),
                    returning.amount(),
                    Shares.ofBoth(returning.amount(), fresh.amount()),
                    month.atEndOfMonth().isBefore(asOf));
        }
    }

    private static final class Side {
        private long customers;
        private long orders;
        private @Nullable BigDecimal revenue;

        /** Returns what was spent: nothing if nobody bought. */
        private @Nullable BigDecimal amount() {
            return customers == 0 ? BigDecimal.ZERO : revenue;
        }
    }
}
