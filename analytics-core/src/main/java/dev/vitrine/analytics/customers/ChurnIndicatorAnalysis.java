package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells which customers have fallen silent, by two rules.
 *
 * <p>Defaults: inactive from 90 days on; overdue beyond the mean of the person's own pauses and three of their standard
 * deviations, where the person has made at least three; {@link SalesScope#STANDING}, as of the day after the last order.
 * Immutable; each method returns a new analysis.
 */
public final class ChurnIndicatorAnalysis implements DatedAnalysis<ChurnIndicator> {
    static final ChurnIndicatorAnalysis USUAL = new ChurnIndicatorAnalysis(OrderScope.USUAL, ChurnRule.USUAL);

    private final OrderScope scope;
    private final ChurnRule rule;

    private ChurnIndicatorAnalysis(OrderScope scope, ChurnRule rule) {
        this.scope = scope;
        this.rule = rule;
    }

    /** Returns this analysis as of a day; later orders are ignored. */
    @Override
    public ChurnIndicatorAnalysis asOf(LocalDate day) {
        return new ChurnIndicatorAnalysis(scope.asOf(day), rule);
    }

    /** Returns this analysis of other orders. */
    public ChurnIndicatorAnalysis counting(SalesScope orders) {
        return new ChurnIndicatorAnalysis(scope.counting(orders), rule);
    }

    /**
     * Returns this analysis with another number of days of silence from which on a customer is inactive.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ChurnIndicatorAnalysis withInactiveAfter(int days) {
        OptionChecks.atLeast(1, "inactiveAfter", days, 90);
        return new ChurnIndicatorAnalysis(scope, new ChurnRule(days, rule.deviations(), rule.minimumGaps()));
    }

    /**
     * Returns this analysis with another number of standard deviations above the mean of a person's pauses.
     *
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public ChurnIndicatorAnalysis withDeviations(double number) {
        if (!(number >= 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(
                    "the number of deviations is " + number + "; expected 0 or more. Maybe 3.");
        }
        return new ChurnIndicatorAnalysis(scope, new ChurnRule(rule.inactiveAfterDays(), number, rule.minimumGaps()));
    }

    /**
     * Returns this analysis with another number of pauses that it takes to know a person's rhythm.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ChurnIndicatorAnalysis withMinimumGaps(int gaps) {
        OptionChecks.atLeast(1, "minimumGaps", gaps, 3);
        return new ChurnIndicatorAnalysis(scope, new ChurnRule(rule.inactiveAfterDays(), rule.deviations(), gaps));
    }

    @Override
    public AnalysisCard card() {
        String deviations = String.format(Locale.ROOT, "%.4g", rule.deviations());
        return AnalysisCard.of("churn-indicator", "Churn indicator")
                .means("Which customers have fallen silent: for many days, and for longer than is usual for them.")
                .counts(scope.grain("Days with orders") + " Several orders of a person on one day are one"
                        + " purchase for the rhythm; for first-time or repeat they are several.")
                .computes("Inactive = at least " + rule.inactiveAfterDays()
                        + " calendar days from the last order to the as-of day. Overdue = more days than mean + "
                        + deviations + " * standard deviation of the person's own pauses, where there are at least "
                        + rule.minimumGaps() + ".")
                .from("The bound is Cantelli's one-sided inequality (Sui confini della probabilità, 1928): whatever"
                        + " their distribution, at most 1 / (1 + k²) of the pauses are longer than mean + k deviations,"
                        + " one in ten for k = 3. Holding silence against the person's own past: W. Buckinx and D. Van"
                        + " den Poel, Customer base analysis, European Journal of Operational Research 164 (2005).")
                .beware(OrderScope.AS_OF_RULE)
                .beware("An indicator, not a probability: mean and deviation are estimated from few pauses.")
                .beware("Where most persons buy once, inactive is nearly the same as not new.");
    }

    @Override
    public List<Query> queries() {
        return List.of(scope.overview(), PurchaseDays.query(scope));
    }

    @Override
    public ChurnIndicator finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        LocalDate asOf = overview.asOf();
        List<CustomerSilence> customers = new ArrayList<>();
        if (asOf != null) {
            PurchaseDays.read(answers.get(1), (person, days) -> customers.add(rule.apply(person, days, asOf)));
        }
        SilenceCounts counts = new SilenceCounts(customers);
        return new ChurnIndicator(
                asOf, counts.activity(), counts.rhythm(), counts.silence(), customers, overview.notes());
    }
}
