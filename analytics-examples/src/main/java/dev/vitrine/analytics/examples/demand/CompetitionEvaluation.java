package dev.vitrine.analytics.examples.demand;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.Evaluation;
import dev.vitrine.analytics.ml.demand.DemandModel;
import dev.vitrine.analytics.ml.demand.Forecast;
import dev.vitrine.analytics.ml.demand.ForecastAccuracy;
import dev.vitrine.analytics.ml.demand.ForecastStep;
import dev.vitrine.analytics.ml.demand.IntervalCoverage;
import dev.vitrine.analytics.ml.demand.MethodScore;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How forecasts did on values that came after all training: the competition's own figures. The weekly series count as
 * without season there, so that its benchmark, Naive2, is the last value.
 */
public final class CompetitionEvaluation implements Evaluation {
    private static final int SHORT_HORIZON = 4;

    /**
     * The figures over one horizon.
     *
     * @param horizon how many weeks
     * @param method whose forecasts
     * @param smape the mean sMAPE in percent
     * @param mase the mean MASE, changes over one week
     * @param owa the overall weighted average relative to Naive2
     * @param owaInterval the interval of that, by bootstrap over series
     */
    public record HorizonScore(
            int horizon,
            String method,
            double smape,
            double mase,
            double owa,
            @Nullable Interval owaInterval) {}

    /** The published figures over 13 weeks. */
    private static final List<HorizonScore> PUBLISHED = List.of(
            new HorizonScore(WeeklySeries.HORIZON, "published: Naive2", 9.161, 2.777, 1, null),
            new HorizonScore(WeeklySeries.HORIZON, "published: Theta", 9.093, 2.637, 0.971, null),
            new HorizonScore(WeeklySeries.HORIZON, "published: Comb", 8.944, 2.432, 0.926, null),
            new HorizonScore(WeeklySeries.HORIZON, "published: ES-RNN, the winner over all", 7.817, 2.356, 0.851, null),
            new HorizonScore(WeeklySeries.HORIZON, "published: ETS, CES, ARIMA, Theta", 6.726, 2.133, 0.751, null),
            new HorizonScore(WeeklySeries.HORIZON, "published: the best of weekly", 6.582, 2.107, 0.739, null));

    private final WeeklySeries series;
    private final List<Forecast> forecasts;
    private final List<HorizonScore> scores = new ArrayList<>();
    private final List<IntervalCoverage> coverage = new ArrayList<>();
    private final List<MethodScore> leaderboard;
    private final List<String> notes;

    /** Measures a model that was trained on all histories. */
    public CompetitionEvaluation(WeeklySeries series, DemandModel model) {
        this.series = series;
        this.forecasts = model.forecasts();
        for (int horizon : new int[] {WeeklySeries.HORIZON, SHORT_HORIZON}) {
            scores.add(score(horizon, "combination", Forecast::expected));
            scores.add(score(horizon, "Naive2", null));
            if (horizon == WeeklySeries.HORIZON) {
                scores.addAll(PUBLISHED);
            }
        }
        addCoverage(ForecastStep::likely);
        addCoverage(ForecastStep::nearlyCertain);
        this.leaderboard = model.evaluation().leaderboard();
        this.notes = model.evaluation().notes();
    }

    private HorizonScore score(int horizon, String method, @Nullable Function<Forecast, double[]> expected) {
        List<ForecastAccuracy> naive = new ArrayList<>();
        List<ForecastAccuracy> mine = new ArrayList<>();
        for (int i = 0; i < forecasts.size(); i++) {
            double[] history = series.histories().get(i).values();
            double[] actual = series.actual(i, horizon);
            double[] last = new double[horizon];
            Arrays.fill(last, history[history.length - 1]);
            naive.add(ForecastAccuracy.of(history, actual, last));
            mine.add(ForecastAccuracy.of(history, actual, expected == null ? last : expected.apply(forecasts.get(i))));
        }
        ForecastAccuracy mean = ForecastAccuracy.mean(mine);
        Interval interval = Bootstrap.ofDefaults()
                .interval(mine.size(), rows -> drawn(mine, rows).owa(drawn(naive, rows)));
        return new HorizonScore(
                horizon, method, mean.smape(), mean.mase(), mean.owa(ForecastAccuracy.mean(naive)), interval);
    }

    /** Returns the mean figures of a sample; a constant factor apart, which ratios don't have. */
    private static ForecastAccuracy drawn(List<ForecastAccuracy> all, int[] rows) {
        double smape = 0;
        double mase = 0;
        for (int i = 0; i < rows.length; i++) {
            smape += rows[i] * all.get(i).smape();
            mase += rows[i] * all.get(i).mase();
        }
        return new ForecastAccuracy(smape, mase, Double.NaN);
    }

    private void addCoverage(Function<ForecastStep, @Nullable Interval> intervals) {
        long inside = 0;
        long known = 0;
        double level = 0;
        for (int i = 0; i < forecasts.size(); i++) {
            double[] actual = series.actual(i, WeeklySeries.HORIZON);
            for (ForecastStep step : forecasts.get(i).steps()) {
                Interval interval = intervals.apply(step);
                if (interval != null) {
                    known++;
                    inside += interval.contains(actual[step.step() - 1]) ? 1 : 0;
                    level = interval.level();
                }
            }
        }
        if (known > 0) {
            coverage.add(new IntervalCoverage(level, (double) inside / known));
        }
    }

    /** Returns the figures over both horizons, with published ones. */
    public List<HorizonScore> scores() {
        return List.copyOf(scores);
    }

    @Override
    public String protocol() {
        return "The competition's: all methods, weights and widths come from the training files; forecasts of 13 weeks are"
                + " compared with Weekly-test.csv. The horizon of 4 weeks is the first 4 of the 13. sMAPE and MASE"
                + " are means over series; MASE is scaled by changes over one week; OWA is relative to Naive2, here the"
                + " last value.";
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (HorizonScore score : scores) {
            if (score.method().equals("combination")) {
                String horizon = "h" + score.horizon() + ".";
                metrics.put(horizon + "smape", score.smape());
                metrics.put(horizon + "mase", score.mase());
                metrics.put(horizon + "owa", score.owa());
            }
        }
        coverage.forEach(one -> metrics.put("coverage" + Math.round(one.level() * 100), one.measured()));
        return Collections.unmodifiableMap(metrics);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("accuracy", HorizonScore.class, scores),
                FindingsTable.of("coverage", IntervalCoverage.class, coverage),
                FindingsTable.of("earlier-origins", MethodScore.class, leaderboard));
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
