package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts customers by how often they order.
 *
 * <p>Defaults: {@link SalesScope#STANDING}, as of the day after the last order, ten steps, intervals at 0.95. Immutable;
 * each method returns a new analysis.
 */
public final class RepeatPurchasesAnalysis implements DatedAnalysis<RepeatPurchases> {
    static final RepeatPurchasesAnalysis USUAL =
            new RepeatPurchasesAnalysis(OrderScope.USUAL, 10, Interval.USUAL_LEVEL);

    private final OrderScope scope;
    private final int steps;
    private final double level;

    private RepeatPurchasesAnalysis(OrderScope scope, int steps, double level) {
        this.scope = scope;
        this.steps = steps;
        this.level = level;
    }

    /** Returns this analysis as of a day; later orders are ignored. */
    @Override
    public RepeatPurchasesAnalysis asOf(LocalDate day) {
        return new RepeatPurchasesAnalysis(scope.asOf(day), steps, level);
    }

    /** Returns this analysis of other orders. */
    public RepeatPurchasesAnalysis counting(SalesScope orders) {
        return new RepeatPurchasesAnalysis(scope.counting(orders), steps, level);
    }

    /**
     * Returns this analysis with another number of steps.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public RepeatPurchasesAnalysis withSteps(int number) {
        return new RepeatPurchasesAnalysis(scope, OptionChecks.atLeast(1, "steps", number, 10), level);
    }

    /**
     * Returns this analysis with another level of intervals.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public RepeatPurchasesAnalysis withLevel(double newLevel) {
        return new RepeatPurchasesAnalysis(scope, steps, OptionChecks.level(newLevel));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("repeat-purchases", "Repeat purchases")
                .means("How many customers order again, and how many go on from each order to the next.")
                .counts(scope.grain("Orders"))
                .computes("Repeat rate = persons with two or more orders / persons; share of a step = persons with n or"
                        + " more orders / persons with n - 1 or more.")
                .from("Intervals of Wilson (1927).")
                .beware(OrderScope.AS_OF_RULE)
                .beware("Who ordered lately has had little time to order again, so all rates are too low for a growing"
                        + " shop: see the time between orders.");
    }

    @Override
    public List<Query> queries() {
        List<Measure> measures = new ArrayList<>(List.of(ORDERS));
        for (int orders = 1; orders <= steps + 1; orders++) {
            measures.add(customersWith(orders));
        }
        return List.of(scope.overview(), scope.over(Query.of(measures)));
    }

    private static Measure customersWith(int orders) {
        return Measure.countDistinct("CUSTOMERS_WITH_" + orders, Grain.ORDER, Field.PERSON_ID, orders);
    }

    @Override
    public RepeatPurchases finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        ResultTable answer = answers.get(1);
        long[] atLeast = new long[steps + 2];
        for (int orders = 1; orders <= steps + 1; orders++) {
            atLeast[orders] = answer.column(customersWith(orders)).asLong(0);
        }
        List<OrderStep> ladder = new ArrayList<>();
        for (int orders = 1; orders <= steps; orders++) {
            ladder.add(new OrderStep(
                    orders,
                    atLeast[orders],
                    atLeast[orders] - atLeast[orders + 1],
                    Shares.of(atLeast[orders], atLeast[1]),
                    orders == 1 ? null : Shares.of(atLeast[orders], atLeast[orders - 1]),
                    orders == 1 ? null : Interval.ofShare(atLeast[orders], atLeast[orders - 1], level)));
        }
        RepeatRate rate = rate(atLeast[1], atLeast[2], answer.column(ORDERS).asLong(0));
        return new RepeatPurchases(overview.asOf(), rate, ladder, overview.notes());
    }

    private RepeatRate rate(long customers, long repeated, long orders) {
        @Nullable Double perCustomer = Shares.of(orders, customers);
        return new RepeatRate(
                customers,
                repeated,
                Shares.of(repeated, customers),
                Interval.ofShare(repeated, customers, level),
                orders,
                perCustomer);
    }
}
