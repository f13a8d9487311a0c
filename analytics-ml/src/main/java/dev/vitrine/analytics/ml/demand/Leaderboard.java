package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.demand.internal.SeriesBacktest;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Compares methods at the earlier origins. */
final class Leaderboard {
    private static final Bootstrap BOOTSTRAP = Bootstrap.ofDefaults();

    /** A series' figures by one method and by naive. */
    private record Pair(ForecastAccuracy mine, ForecastAccuracy naive) {}

    private final List<SeriesBacktest> tested;
    private final List<ForecastAccuracy> naive = new ArrayList<>();
    private final List<ForecastAccuracy> combined = new ArrayList<>();

    Leaderboard(List<SeriesBacktest> tested, List<DemandTraining.Choice> choices) {
        this.tested = tested;
        for (int i = 0; i < tested.size(); i++) {
            SeriesBacktest one = tested.get(i);
            naive.add(accuracy(one, origin -> one.benchmark(origin, ForecastMethod.NAIVE)));
            combined.add(accuracy(one, choices.get(i).combination()::forecast));
        }
    }

    private static ForecastAccuracy accuracy(
            SeriesBacktest one, IntFunction<double @Nullable []> forecasts) {
        List<ForecastAccuracy> origins = new ArrayList<>();
        for (int origin = 0; origin < one.origins(); origin++) {
            double[] forecast = forecasts.apply(origin);
            if (forecast != null) {
                origins.add(ForecastAccuracy.of(one.history(origin), one.actual(origin), forecast));
            }
        }
        return ForecastAccuracy.mean(origins);
    }

    /** Tells whether combining is better than naive over all series; without anything to compare, it is given the chance. */
    boolean combinationBeatsNaive() {
        double mine = ForecastAccuracy.mean(combined).mase();
        double its = ForecastAccuracy.mean(naive).mase();
        return !(mine >= its) || its == 0;
    }

    /** Returns the figures of every method and of what was chosen, the best first. */
    List<MethodScore> scores(List<DemandTraining.Choice> choices) {
        List<MethodScore> scores = new ArrayList<>();
        add(scores, DemandEvaluation.COMBINATION, i -> accuracy(tested.get(i), choices.get(i)::forecast));
        List<ForecastMethod> methods = tested.get(0).methods();
        for (int method = 0; method < methods.size(); method++) {
            int index = method;
            add(scores, methods.get(method).label(), i -> accuracy(
                    tested.get(i), origin -> tested.get(i).forecast(origin, index)));
        }
        scores.sort(Comparator.comparingDouble(Leaderboard::rank));
        return scores;
    }

    private static double rank(MethodScore score) {
        Double owa = score.owa();
        return owa == null ? Double.POSITIVE_INFINITY : owa;
    }

    private void add(List<MethodScore> scores, String label, IntFunction<ForecastAccuracy> accuracy) {
        List<Pair> pairs = new ArrayList<>();
        int better = 0;
        for (int i = 0; i < tested.size(); i++) {
            Pair pair = new Pair(accuracy.apply(i), naive.get(i));
            if (!Double.isNaN(pair.mine.smape())) {
                pairs.add(pair);
                better += pair.mine.mase() < pair.naive.mase() ? 1 : 0;
            }
        }
        if (pairs.isEmpty()) {
            return;
        }
        ForecastAccuracy mean =
                ForecastAccuracy.mean(pairs.stream().map(Pair::mine).toList());
        Interval interval = pairs.size() < 2 ? null : BOOTSTRAP.interval(pairs.size(), rows -> owa(pairs, rows));
        int[] once = new int[pairs.size()];
        java.util.Arrays.fill(once, 1);
        scores.add(new MethodScore(
                label,
                pairs.size(),
                mean.smape(),
                finite(mean.mase()),
                finite(owa(pairs, once)),
                interval,
                (double) better / pairs.size()));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static double owa(List<Pair> pairs, int[] rows) {
        double[] sums = new double[4];
        for (int i = 0; i < rows.length; i++) {
            Pair pair = pairs.get(i);
            sums[0] += rows[i] * pair.mine.smape();
            sums[1] += rows[i] * pair.naive.smape();
            if (!Double.isNaN(pair.mine.mase()) && !Double.isNaN(pair.naive.mase())) {
                sums[2] += rows[i] * pair.mine.mase();
                sums[3] += rows[i] * pair.naive.mase();
            }
        }
        double owa = (sums[0] / sums[1] + sums[2] / sums[3]) / 2;
        return Double.isFinite(owa) ? owa : Double.NaN;
    }
}
