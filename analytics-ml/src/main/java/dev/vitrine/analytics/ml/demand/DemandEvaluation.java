package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How forecasts did at earlier origins, beside the naive ones. Immutable and thread-safe. */
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

    /** Returns the methods, regular demand first, then the best first; empty if no series was long enough to be tested. */
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

    /**
     * Returns sMAPE, MASE and OWA of the combination where demand is regular, its relative RMSSE where it is intermittent, the
     * naive forecast's figures, and the measured coverage.
     */
    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (MethodScore score : leaderboard) {
            boolean isNaive = score.method().equals(ForecastMethod.NAIVE.label());
            if (score.method().equals(COMBINATION) || isNaive) {
                String of = isNaive ? "OfNaive" : "";
                if (score.demand() == DemandPattern.REGULAR) {
                    put(metrics, "smape" + of, score.smape());
                    put(metrics, "mase" + of, score.mase());
                    put(metrics, "owa" + of, score.relative());
                } else {
                    put(metrics, "intermittentRmsse" + of, score.rmsse());
                    put(metrics, "intermittentRelativeRmsse" + of, score.relative());
                }
            }
        }
        for (IntervalCoverage one : coverage) {
            put(metrics, "coverage" + Math.round(one.level() * 100), one.measured());
        }
        return Collections.unmodifiableMap(metrics);
    }

    private static void put(Map<String, Double> metrics, String name, @Nullable Double value) {
        if (value != null) {
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
