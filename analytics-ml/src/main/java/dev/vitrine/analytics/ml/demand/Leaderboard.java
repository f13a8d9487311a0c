package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.demand.internal.SeriesBacktest;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Compares methods at the earlier origins, on the series of one pattern. */
final class Leaderboard {
    private static final Bootstrap BOOTSTRAP = Bootstrap.ofDefaults();
    private static final int SEVERAL = 10;

    /** A series' figures by one method and by naive. */
    private record Pair(ForecastAccuracy mine, ForecastAccuracy naive) {}

    private final DemandPattern pattern;
    private final List<DemandChoice> choices;
    private final List<ForecastAccuracy> naive;

    Leaderboard(DemandPattern pattern, List<DemandChoice> all) {
        this.pattern = pattern;
        this.choices =
                all.stream().filter(choice -> choice.pattern() == pattern).toList();
        this.naive = choices.stream()
                .map(choice -> accuracy(choice, origin -> choice.backtest().benchmark(origin, ForecastMethod.NAIVE)))
                .toList();
    }

    private static ForecastAccuracy accuracy(DemandChoice choice, IntFunction<double @Nullable []> forecasts) {
        SeriesBacktest one = choice.backtest();
        List<ForecastAccuracy> origins = new ArrayList<>();
        for (int origin = 0; origin < one.origins(); origin++) {
            double[] forecast = forecasts.apply(origin);
            if (forecast != null) {
                origins.add(ForecastAccuracy.of(one.history(origin), one.actual(origin), forecast));
            }
        }
        return ForecastAccuracy.mean(origins);
    }

    /** Tells whether naive does no worse than combining, over all series; few series are judged each by itself only. */
    boolean naiveIsUnbeaten() {
        double mine = 0;
        double its = 0;
        for (int i = 0; i < naive.size(); i++) {
            double error = error(accuracy(choices.get(i), choices.get(i).combination()::forecast));
            if (!Double.isNaN(error)) {
                mine += error;
                its += error(naive.get(i));
            }
        }
        return naive.size() >= SEVERAL && mine > 0 && mine >= its;
    }

    private double error(ForecastAccuracy accuracy) {
        return pattern == DemandPattern.REGULAR ? accuracy.mase() : accuracy.rmsse();
    }

    /** Returns the figures of every method and of what was chosen, the best first. */
    List<MethodScore> scores() {
        List<MethodScore> scores = new ArrayList<>();
        add(scores, DemandEvaluation.COMBINATION, choice -> accuracy(choice, choice::forecast));
        List<ForecastMethod> methods =
                choices.isEmpty() ? List.of() : choices.get(0).backtest().methods();
        for (int method = 0; method < methods.size(); method++) {
            int index = method;
            add(
                    scores,
                    methods.get(method).label(),
                    choice -> accuracy(choice, origin -> choice.backtest().forecast(origin, index)));
        }
        scores.sort(Comparator.comparingDouble(Leaderboard::rank));
        return scores;
    }

    private static double rank(MethodScore score) {
        Double relative = score.relative();
        return relative == null ? Double.POSITIVE_INFINITY : relative;
    }

    private void add(List<MethodScore> scores, String label, Function<DemandChoice, ForecastAccuracy> accuracy) {
        List<Pair> pairs = new ArrayList<>();
        int better = 0;
        for (int i = 0; i < naive.size(); i++) {
            Pair pair = new Pair(accuracy.apply(choices.get(i)), naive.get(i));
            if (!Double.isNaN(pair.mine.smape())) {
                pairs.add(pair);
                better += error(pair.mine) < error(pair.naive) ? 1 : 0;
            }
        }
        if (pairs.isEmpty()) {
            return;
        }
        ForecastAccuracy mean =
                ForecastAccuracy.mean(pairs.stream().map(Pair::mine).toList());
        int[] once = new int[pairs.size()];
        Arrays.fill(once, 1);
        Interval interval = pairs.size() < 2 ? null : BOOTSTRAP.interval(pairs.size(), rows -> relative(pairs, rows));
        scores.add(new MethodScore(
                pattern,
                label,
                pairs.size(),
                mean.smape(),
                finite(mean.mase()),
                finite(mean.rmsse()),
                finite(relative(pairs, once)),
                interval,
                (double) better / pairs.size()));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private double relative(List<Pair> pairs, int[] rows) {
        double[] sums = new double[4];
        for (int i = 0; i < rows.length; i++) {
            Pair pair = pairs.get(i);
            sums[0] += rows[i] * pair.mine.smape();
            sums[1] += rows[i] * pair.naive.smape();
            if (!Double.isNaN(error(pair.mine)) && !Double.isNaN(error(pair.naive))) {
                sums[2] += rows[i] * error(pair.mine);
                sums[3] += rows[i] * error(pair.naive);
            }
        }
        double scaled = sums[2] / sums[3];
        double relative = pattern == DemandPattern.REGULAR ? (sums[0] / sums[1] + scaled) / 2 : scaled;
        return Double.isFinite(relative) ? relative : Double.NaN;
    }
}
