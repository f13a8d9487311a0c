package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.customers.Activity.MonthOfCohort;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Computes retention from what each cohort did in each month. */
final class Retention {
    private final Overview overview;
    private final NavigableMap<YearMonth, NavigableMap<YearMonth, MonthOfCohort>> activity;
    private final double level;
    private final List<CohortSize> cohorts = new ArrayList<>();
    private final List<CohortCell> cells = new ArrayList<>();
    private final TreeMap<Integer, Sums> sums = new TreeMap<>();

    /** All cohorts so many months after their first purchase. */
    private static final class Sums {
        int cohorts;
        long cohortCustomers;
        long customers;

        @Nullable
        BigDecimal firstRevenue;

        @Nullable
        BigDecimal revenue;
    }

    Retention(Overview overview, Activity activity, double level) {
        this.overview = overview;
        this.activity = activity.cohorts();
        this.level = level;
    }

    CohortRetention findings(int minimumCohort) {
        LocalDate asOf = overview.asOf();
        if (asOf != null) {
            activity.forEach((cohort, months) -> add(cohort, months, asOf));
        }
        List<String> notes = overview.notes();
        long small = cohorts.stream()
                .filter(cohort -> cohort.customers() < minimumCohort)
                .count();
        if (small > 0) {
            notes.add(small + " of " + cohorts.size() + " cohorts have fewer than " + minimumCohort
                    + " persons: look at the intervals.");
        }
        return new CohortRetention(asOf, curve(), cohorts, cells, notes);
    }

    private void add(YearMonth cohort, NavigableMap<YearMonth, MonthOfCohort> months, LocalDate asOf) {
        MonthOfCohort first = months.firstEntry().getValue();
        BigDecimal total = null;
        for (MonthOfCohort month : months.values()) {
            total = Shares.sum(total, month.revenue);
        }
        cohorts.add(new CohortSize(cohort, first.customers, first.revenue, total, isOver(cohort, asOf)));
        YearMonth end = latest(YearMonth.from(asOf.minusDays(1)), months.lastKey());
        for (YearMonth month = cohort; !month.isAfter(end); month = month.plusMonths(1)) {
            addCell(cohort, first, month, months.get(month), asOf);
        }
    }

    private static YearMonth latest(YearMonth left, YearMonth right) {
        return left.isAfter(right) ? left : right;
    }

    private static boolean isOver(YearMonth month, LocalDate asOf) {
        return month.atEndOfMonth().isBefore(asOf);
    }

    private void addCell(
            YearMonth cohort, MonthOfCohort first, YearMonth month, @Nullable MonthOfCohort found, LocalDate asOf) {
        int age = Activity.monthsBetween(cohort, month);
        if (!isOver(month, asOf)) {
            cells.add(new CohortCell(cohort, age, first.customers, null, null, null, null, null));
            return;
        }
        long customers = found == null ? 0 : found.customers;
        BigDecimal revenue = found == null ? BigDecimal.ZERO : found.revenue;
        cells.add(new CohortCell(
                cohort,
                age,
                first.customers,
                customers,
                Shares.of(customers, first.customers),
                age == 0 ? null : Interval.ofShare(customers, first.customers, level),
                revenue,
                Shares.of(revenue, first.revenue)));
        Sums sum = sums.computeIfAbsent(age, key -> new Sums());
        sum.cohorts++;
        sum.cohortCustomers += first.customers;
        sum.customers += customers;
        sum.firstRevenue = Shares.sum(sum.firstRevenue, first.revenue);
        sum.revenue = Shares.sum(sum.revenue, revenue);
    }

    private List<RetentionPoint> curve() {
        List<RetentionPoint> curve = new ArrayList<>();
        for (Map.Entry<Integer, Sums> entry : sums.entrySet()) {
            Sums sum = entry.getValue();
            curve.add(new RetentionPoint(
                    entry.getKey(),
                    sum.cohorts,
                    sum.cohortCustomers,
                    sum.customers,
                    Shares.of(sum.customers, sum.cohortCustomers),
                    entry.getKey() == 0 ? null : Interval.ofShare(sum.customers, sum.cohortCustomers, level),
                    Shares.of(sum.revenue, sum.firstRevenue)));
        }
        return curve;
    }
}
