package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.query.Dimensions.CUSTOMER;
import static dev.vitrine.analytics.query.Dimensions.MONTH;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the persons of each cohort did in each month.
 *
 * <p>The answers of databases and of memory come in the same order, by person and month, so the first row of a person
 * tells the cohort.
 */
final class Activity {
    private final NavigableMap<YearMonth, NavigableMap<YearMonth, MonthOfCohort>> cohorts = new TreeMap<>();

    private Activity() {}

    /** What the persons of one cohort did in one month. */
    static final class MonthOfCohort {
        long customers;
        long orders;

        @Nullable
        BigDecimal revenue;

        private void add(long newOrders, @Nullable BigDecimal newRevenue) {
            customers++;
            orders += newOrders;
            revenue = Shares.sum(revenue, newRevenue);
        }
    }

    static Query query(OrderScope scope) {
        return scope.of(ORDERS, GROSS_REVENUE).by(CUSTOMER, MONTH);
    }

    static Activity read(ResultTable answer) {
        Activity activity = new Activity();
        ResultColumn<String> persons = answer.column(CUSTOMER);
        ResultColumn<YearMonth> months = answer.column(MONTH);
        ResultColumn<?> orders = answer.column(ORDERS);
        ResultColumn<BigDecimal> revenue = answer.column(GROSS_REVENUE).as(BigDecimal.class);
        String person = null;
        YearMonth cohort = null;
        for (int row = 0; row < answer.size(); row++) {
            if (orders.asLong(row) == 0) {
                continue;
            }
            String buyer = persons.value(row);
            YearMonth month = months.value(row);
            if (cohort == null || !buyer.equals(person)) {
                person = buyer;
                cohort = month;
            }
            activity.in(cohort, month).add(orders.asLong(row), Cells.value(revenue, row));
        }
        return activity;
    }

    private MonthOfCohort in(YearMonth cohort, YearMonth month) {
        return cohorts.computeIfAbsent(cohort, key -> new TreeMap<>())
                .computeIfAbsent(month, key -> new MonthOfCohort());
    }

    /** Returns what each cohort did in each month, both ascending; months in which it did nothing are absent. */
    NavigableMap<YearMonth, NavigableMap<YearMonth, MonthOfCohort>> cohorts() {
        return cohorts;
    }

    static int monthsBetween(YearMonth from, YearMonth to) {
        return Math.toIntExact(from.until(to, ChronoUnit.MONTHS));
    }
}
