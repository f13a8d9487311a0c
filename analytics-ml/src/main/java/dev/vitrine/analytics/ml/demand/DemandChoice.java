package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.ml.demand.internal.Combination;
import dev.vitrine.analytics.ml.demand.internal.SeriesBacktest;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one series is forecast by: its combination, or the naive forecast it falls back to, and why. */
record DemandChoice(
        SeriesBacktest backtest,
        Combination combination,
        @Nullable ForecastMethod fallback,
        List<String> notes) {

    static DemandChoice of(SeriesBacktest backtest) {
        Combination combination = new Combination(backtest);
        DemandChoice choice = new DemandChoice(backtest, combination, null, List.of());
        if (backtest.origins() == 0) {
            return choice.fallBack("the history is too short to test the combination");
        }
        return combination.fallsBack()
                ? choice.fallBack("the combination did clearly worse at earlier origins")
                : choice;
    }

    DemandChoice fallBack(String reason) {
        if (isFallback()) {
            return this;
        }
        ForecastMethod method = combination.benchmark();
        return new DemandChoice(
                backtest, combination, method, List.of("Fell back to " + method.label() + ": " + reason + "."));
    }

    boolean isFallback() {
        return fallback != null;
    }

    DemandPattern pattern() {
        return backtest.series().isIntermittent() ? DemandPattern.INTERMITTENT : DemandPattern.REGULAR;
    }

    /** Returns the forecast from an origin, -1 for the end. */
    double[] forecast(int origin) {
        return fallback == null ? combination.forecast(origin) : backtest.benchmark(origin, fallback);
    }

    String method() {
        return fallback == null ? DemandEvaluation.COMBINATION : fallback.label();
    }

    SortedMap<String, Double> weights() {
        SortedMap<String, Double> weights = new TreeMap<>();
        if (fallback != null) {
            weights.put(fallback.label(), 1.0);
            return weights;
        }
        double[] all = combination.weights(-1);
        for (int i = 0; i < all.length; i++) {
            if (all[i] > 0) {
                weights.put(backtest.methods().get(i).label(), all[i]);
            }
        }
        return weights;
    }
}
