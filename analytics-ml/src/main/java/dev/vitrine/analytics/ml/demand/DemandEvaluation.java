package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How forecasts did at earlier origins, beside the naive ones. Immutable and thread-safe.
 */
public final class DemandEvaluation implements Evaluation {
    /** What the forecasts of the model are called among the methods. */
    public static final String COMBINATION = "combination";

    private final String protocol;
    private final List<MethodScore> leaderboard;
    private final List<IntervalCoverage> coverage;
    private final List<String> notes;

    private DemandEvaluation(
            String protocol, List<MethodScore> leaderboard, List<IntervalCoverage> coverage, List<String> notes) {
        this.protocol = protocol;
        this.leaderboard = List.copyOf(leaderboard);
        this.coverage = List.copyOf(coverage);
        this.notes = List.copyOf(notes);
    }

    /** Returns an evaluation of known parts. */
    public static DemandEvaluation of(
            String protocol, List<MethodScore> leaderboard, List<IntervalCoverage> coverage, List<String> notes) {
        return new DemandEvaluation(protocol, leaderboard, coverage, notes);
    }

    /** Returns the methods, the best first; empty if no series was long enough to be tested. */
    public List<MethodScore> leaderboard() {
        return leaderboard;
    }

    /** Returns how often intervals held; empty if no series was long enough to be tested. */
    public List<IntervalCoverage> coverage() {
        return coverage;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    /** Returns sMAPE, MASE and OWA of the combination and of naive, and the measured coverage. */
    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (MethodScore score : leaderboard) {
            boolean isNaive = score.method().equals(ForecastMethod.NAIVE.label());
            if (isNaive || score.method().equals(COMBINATION)) {
                String word = isNaive ? "naive" : "";
                put(metrics, isNaive ? "naiveSmape" : "smape", score.smape());
                Double mase = score.mase();
                Double owa = score.owa();
                put(metrics, word.isEmpty() ? "mase" : "naiveMase", mase == null ? Double.NaN : mase);
                put(metrics, word.isEmpty() ? "owa" : "naiveOwa", owa == null ? Double.NaN : owa);
            }
        }
        for (IntervalCoverage one : coverage) {
            put(metrics, "coverage" + Math.round(one.level() * 100), one.measured());
        }
        return Collections.unmodifiableMap(metrics);
    }

    private static void put(Map<String, Double> metrics, String name, double value) {
        if (Double.isFinite(value)) {
            metrics.put(name, value);
        }
    }

    @Override
    public List<FindingsTable<?>> tables() {
        List<FindingsTable<?>> tables = new ArrayList<>();
        tables.add(FindingsTable.of("leaderboard", MethodScore.class, leaderboard));
        tables.add(FindingsTable.of("coverage", IntervalCoverage.class, coverage));
        return tables;
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
