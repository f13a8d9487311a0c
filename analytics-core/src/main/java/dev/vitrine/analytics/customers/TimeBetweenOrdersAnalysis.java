package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures the pauses between purchases.
 *
 * <p>Defaults: {@link SalesScope#STANDING}, as of the day after the last order, estimates where at least 30 persons are at
 * risk, intervals at 0.95. Immutable; each method returns a new analysis.
 */
public final class TimeBetweenOrdersAnalysis implements DatedAnalysis<TimeBetweenOrders> {
    static final TimeBetweenOrdersAnalysis USUAL =
            new TimeBetweenOrdersAnalysis(OrderScope.USUAL, 30, Interval.USUAL_LEVEL);
    private static final List<Integer> HORIZONS = List.of(7, 14, 30, 60, 90, 180, 365, 730);
    private static final List<Integer> BOUNDS = List.of(1, 8, 31, 61, 91, 181, 366);
    private static final int PURCHASES = 10;

    private final OrderScope scope;
    private final int minimumAtRisk;
    private final double level;

    private TimeBetweenOrdersAnalysis(OrderScope scope, int minimumAtRisk, double level) {
        this.scope = scope;
        this.minimumAtRisk = minimumAtRisk;
        this.level = level;
    }

    /** Returns this analysis as of a day; later orders are ignored. */
    @Override
    public TimeBetweenOrdersAnalysis asOf(LocalDate day) {
        return new TimeBetweenOrdersAnalysis(scope.asOf(day), minimumAtRisk, level);
    }

    /** Returns this analysis of other orders. */
    public TimeBetweenOrdersAnalysis counting(SalesScope orders) {
        return new TimeBetweenOrdersAnalysis(scope.counting(orders), minimumAtRisk, level);
    }

    /**
     * Returns this analysis with estimates where another number of persons is at risk.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public TimeBetweenOrdersAnalysis withMinimumAtRisk(int persons) {
        return new TimeBetweenOrdersAnalysis(scope, OptionChecks.atLeast(1, "minimumAtRisk", persons, 30), level);
    }

    /**
     * Returns this analysis with another level of intervals.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public TimeBetweenOrdersAnalysis withLevel(double newLevel) {
        return new TimeBetweenOrdersAnalysis(scope, minimumAtRisk, OptionChecks.level(newLevel));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("time-between-orders", "Time between orders")
                .means("How many days pass between purchases of one person, and how many customers buy again at all.")
                .counts(scope.grain("Days with orders") + " Several orders of a person on one day are one purchase.")
                .computes("A pause = calendar days from one purchase to the person's next; quantiles interpolate"
                        + " linearly. Share that buys again within t days = 1 - product over days d up to t of (1 -"
                        + " persons who bought again d days after their first purchase / persons at risk on day d).")
                .from("E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53"
                        + " (1958); variance of Greenwood, interval on the scale of log(-log). R. J. Hyndman and Y. Fan,"
                        + " Sample quantiles in statistical packages, The American Statistician 50 (1996).")
                .beware(OrderScope.AS_OF_RULE)
                .beware("Pauses are known only once they are over, so long ones are missing from their statistics; the"
                        + " share that buys again takes those who have not yet into account.");
    }

    @Override
    public List<Query> queries() {
        return List.of(scope.overview(), PurchaseDays.query(scope));
    }

    @Override
    public TimeBetweenOrders finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        LocalDate asOf = overview.asOf();
        Gaps all = new Gaps();
        List<Gaps> byPurchase = new ArrayList<>();
        Survival second = new Survival();
        if (asOf != null) {
            long today = asOf.toEpochDay();
            PurchaseDays.read(answers.get(1), (person, days) -> {
                if (days.size() == 1) {
                    second.watched(today - days.day(0));
                } else {
                    second.happened(days.day(1) - days.day(0));
                    addGaps(days, all, byPurchase);
                }
            });
        }
        List<GapStatistics> statistics = new ArrayList<>();
        for (Gaps gaps : byPurchase) {
            statistics.add(gaps.statistics(statistics.size() + 1, level));
        }
        return new TimeBetweenOrders(
                asOf,
                second.points(HORIZONS, minimumAtRisk, level),
                all.statistics(null, level),
                statistics,
                bands(all),
                overview.notes());
    }

    private static void addGaps(PurchaseDays days, Gaps all, List<Gaps> byPurchase) {
        for (int i = 1; i < days.size(); i++) {
            long gap = days.day(i) - days.day(i - 1);
            all.add(gap);
            if (i > PURCHASES) {
                continue;
            }
            if (byPurchase.size() < i) {
                byPurchase.add(new Gaps());
            }
            byPurchase.get(i - 1).add(gap);
        }
    }

    private static List<GapBand> bands(Gaps all) {
        List<GapBand> bands = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < BOUNDS.size(); i++) {
            int from = BOUNDS.get(i);
            @Nullable Integer below = i + 1 < BOUNDS.size() ? BOUNDS.get(i + 1) : null;
            long gaps = all.between(from, below);
            before += gaps;
            bands.add(new GapBand(from, below, gaps, Shares.of(gaps, all.size()), Shares.of(before, all.size())));
        }
        return bands;
    }
}
