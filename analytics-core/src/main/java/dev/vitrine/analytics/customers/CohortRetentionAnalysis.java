package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.List;

/**
 * Follows the customers of each month of first purchase.
 *
 * <p>Defaults: {@link SalesScope#STANDING}, as of the day after the last order, cohorts of fewer than 30 persons are
 * called small, intervals at 0.95. Immutable; each method returns a new analysis.
 */
public final class CohortRetentionAnalysis implements DatedAnalysis<CohortRetention> {
    static final CohortRetentionAnalysis USUAL =
            new CohortRetentionAnalysis(OrderScope.USUAL, 30, Interval.USUAL_LEVEL);

    private final OrderScope scope;
    private final int minimumCohort;
    private final double level;

    private CohortRetentionAnalysis(OrderScope scope, int minimumCohort, double level) {
        this.scope = scope;
        this.minimumCohort = minimumCohort;
        this.level = level;
    }

    /** Returns this analysis as of a day; later orders are ignored, and a month is over if that day is after it. */
    @Override
    public CohortRetentionAnalysis asOf(LocalDate day) {
        return new CohortRetentionAnalysis(scope.asOf(day), minimumCohort, level);
    }

    /** Returns this analysis of other orders. */
    public CohortRetentionAnalysis counting(SalesScope orders) {
        return new CohortRetentionAnalysis(scope.counting(orders), minimumCohort, level);
    }

    /**
     * Returns this analysis with another size below which cohorts are called small.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public CohortRetentionAnalysis withMinimumCohort(int customers) {
        return new CohortRetentionAnalysis(scope, OptionChecks.atLeast(0, "minimumCohort", customers, 30), level);
    }

    /**
     * Returns this analysis with another level of intervals.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public CohortRetentionAnalysis withLevel(double newLevel) {
        return new CohortRetentionAnalysis(scope, minimumCohort, OptionChecks.level(newLevel));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("cohort-retention", "Cohort retention")
                .means("How many customers come back in the months after their first purchase, and what they spend.")
                .counts(scope.grain("Orders"))
                .computes("Retention of a cohort after k months = persons of the cohort who bought in the k-th calendar"
                        + " month after that of their first purchase / persons of the cohort; revenue retention ="
                        + " their gross revenue in that month / in the first. The curve divides sums over the cohorts"
                        + " whose month was over.")
                .from("P. S. Fader and B. G. S. Hardie, How to project customer retention, Journal of Interactive"
                        + " Marketing 21 (2007); intervals of Wilson (1927).")
                .beware(OrderScope.AS_OF_RULE + " Cells whose month was not over on that day are blank.")
                .beware("Somebody who bought before the data begin looks new in them.")
                .beware("Revenue of the first month depends on the day of the month on which people first bought.");
    }

    @Override
    public List<Query> queries() {
        return List.of(scope.overview(), Activity.query(scope));
    }

    @Override
    public CohortRetention finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        return new Retention(overview, Activity.read(answers.get(1)), level).findings(minimumCohort);
    }
}
