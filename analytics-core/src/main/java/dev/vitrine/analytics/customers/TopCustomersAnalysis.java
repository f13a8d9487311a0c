package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.query.Dimensions.CUSTOMER;
import static dev.vitrine.analytics.query.Measures.AVERAGE_ORDER_VALUE;
import static dev.vitrine.analytics.query.Measures.FIRST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists the best customers.
 *
 * <p>Defaults: ten customers, {@link CustomerRanking#BY_REVENUE}, {@link SalesScope#STANDING}, as of the day after the last
 * order. Immutable; each method returns a new analysis.
 */
public final class TopCustomersAnalysis implements DatedAnalysis<TopCustomers> {
    static final TopCustomersAnalysis USUAL =
            new TopCustomersAnalysis(OrderScope.USUAL, 10, CustomerRanking.BY_REVENUE);

    private final OrderScope scope;
    private final int limit;
    private final CustomerRanking ranking;

    private TopCustomersAnalysis(OrderScope scope, int limit, CustomerRanking ranking) {
        this.scope = scope;
        this.limit = limit;
        this.ranking = ranking;
    }

    /** What the query asks for; components are the columns. */
    private record Row(
            String customer,
            long orders,
            @Nullable BigDecimal grossRevenue,
            @Nullable BigDecimal averageOrderValue,
            LocalDate firstOrderDay,
            LocalDate lastOrderDay,
            @Nullable Double grossRevenueShare) {}

    /** Returns this analysis as of a day; later orders are ignored. */
    @Override
    public TopCustomersAnalysis asOf(LocalDate day) {
        return new TopCustomersAnalysis(scope.asOf(day), limit, ranking);
    }

    /** Returns this analysis of other orders. */
    public TopCustomersAnalysis counting(SalesScope orders) {
        return new TopCustomersAnalysis(scope.counting(orders), limit, ranking);
    }

    /**
     * Returns this analysis with another number of customers.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public TopCustomersAnalysis withLimit(int customers) {
        return new TopCustomersAnalysis(scope, OptionChecks.atLeast(1, "limit", customers, 10), ranking);
    }

    /** Returns this analysis in another order. */
    public TopCustomersAnalysis rankedBy(CustomerRanking by) {
        return new TopCustomersAnalysis(scope, limit, by);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("top-customers", "Top customers")
                .means("The best customers, and how they prefer to pay.")
                .counts(scope.grain("Orders and gross revenue, without freight,"))
                .computes("Ranked "
                        + (ranking == CustomerRanking.BY_REVENUE
                                ? "by revenue, then by orders"
                                : "by orders, then by revenue")
                        + ", then by identifier. " + PaymentHabit.RULE)
                .beware("Revenue is before credit notes: who sent all of it back is still listed.")
                .beware(OrderScope.AS_OF_RULE);
    }

    @Override
    public List<Query> queries() {
        List<SortKey> order = new ArrayList<>(List.of(GROSS_REVENUE.descending(), ORDERS.descending()));
        if (ranking == CustomerRanking.BY_ORDERS) {
            Collections.reverse(order);
        }
        Query best = scope.of(ORDERS, GROSS_REVENUE, AVERAGE_ORDER_VALUE, FIRST_ORDER_DAY, LAST_ORDER_DAY)
                .by(CUSTOMER)
                .with(new Step.ShareOfTotal(GROSS_REVENUE, List.of()))
                .orderBy(order.toArray(SortKey[]::new))
                .limit(limit);
        return List.of(scope.overview(), best, PaymentHabits.query(scope));
    }

    @Override
    public TopCustomers finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        List<Row> rows = answers.get(1).toRecords(Row.class);
        Set<String> wanted = rows.stream().map(Row::customer).collect(Collectors.toSet());
        Map<String, List<PaymentHabit>> habits = new HashMap<>();
        PaymentHabits.read(answers.get(2), wanted::contains, habits::put);
        List<TopCustomer> customers = new ArrayList<>();
        for (Row row : rows) {
            List<PaymentHabit> own = habits.getOrDefault(row.customer(), List.of());
            customers.add(customer(customers.size() + 1, row, own));
        }
        return new TopCustomers(overview.asOf(), customers, overview.notes());
    }

    private static TopCustomer customer(int rank, Row row, List<PaymentHabit> habits) {
        return new TopCustomer(
                rank,
                row.customer(),
                row.orders(),
                row.grossRevenue(),
                row.grossRevenueShare(),
                row.averageOrderValue(),
                row.firstOrderDay(),
                row.lastOrderDay(),
                habits.stream()
                        .min(PaymentHabit.PREFERENCE)
                        .map(PaymentHabit::type)
                        .orElse(null),
                habits.size());
    }
}
