package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.demand.internal.Backtest;
import dev.vitrine.analytics.ml.demand.internal.Calibration;
import dev.vitrine.analytics.ml.demand.internal.Combination;
import dev.vitrine.analytics.ml.demand.internal.PreparedSeries;
import dev.vitrine.analytics.ml.demand.internal.SeriesBacktest;
import dev.vitrine.analytics.ml.demand.internal.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One training from series to forecasts. */
final class DemandTraining {
    private static final double LIKELY = 0.8;
    private static final double NEARLY_CERTAIN = 0.95;

    private final DemandTrainer options;
    private final DemandData data;
    private final List<PreparedSeries> prepared;

    DemandTraining(DemandTrainer options, DemandData data) {
        this.options = options;
        this.data = data;
        this.prepared = data.series().stream()
                .map(series -> new PreparedSeries(series.values()))
                .toList();
    }

    DemandModel train() {
        double[][] drivers = data.drivers().stream().map(Driver::values).toArray(double[][]::new);
        Backtest backtest = new Backtest(
                prepared, options.methods(), data.season(), options.horizon(), options.origins(), drivers);
        List<SeriesBacktest> tested;
        try (Workers workers = new Workers(options.threads())) {
            tested = backtest.run(workers);
        }
        List<Choice> choices = new ArrayList<>();
        for (SeriesBacktest one : tested) {
            choices.add(Choice.of(one));
        }
        Leaderboard leaderboard = new Leaderboard(tested, choices);
        if (!leaderboard.combinationBeatsNaive()) {
            choices.replaceAll(choice -> choice.fallBack("the combination does not beat naive over all series"));
        }
        return model(tested, choices, leaderboard);
    }

    private DemandModel model(List<SeriesBacktest> tested, List<Choice> choices, Leaderboard leaderboard) {
        double[][][] past = new double[tested.size()][][];
        double[][] next = new double[tested.size()][];
        for (int i = 0; i < past.length; i++) {
            past[i] = new double[tested.get(i).origins()][];
            for (int origin = 0; origin < past[i].length; origin++) {
                past[i][origin] = choices.get(i).forecast(origin);
            }
            double scale = prepared.get(i).scale();
            next[i] = Arrays.stream(choices.get(i).forecast(-1))
                    .map(value -> value * scale)
                    .toArray();
        }
        Calibration calibration = new Calibration(tested, past, data.season(), options.horizon());
        double[][] likely = calibration.halfWidths(LIKELY);
        double[][] certain = calibration.halfWidths(NEARLY_CERTAIN);
        new Adding(data, prepared).apply(options.reconciliation(), next, likely);
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            forecasts.add(forecast(i, choices.get(i), next[i], likely[i], certain[i]));
        }
        List<IntervalCoverage> coverage = new ArrayList<>();
        for (double level : new double[] {LIKELY, NEARLY_CERTAIN}) {
            double measured = calibration.coverage(level);
            if (!Double.isNaN(measured)) {
                coverage.add(new IntervalCoverage(level, measured));
            }
        }
        DemandEvaluation evaluation =
                DemandEvaluation.of(protocol(), leaderboard.scores(choices), coverage, notes(tested, choices));
        ModelProvenance provenance = ModelProvenance.of(
                DemandModel.KIND,
                data.fingerprint(),
                data.drivers().stream().map(Driver::name).toList(),
                options.parameters(),
                0);
        return DemandModel.of(provenance, forecasts, evaluation);
    }

    private Forecast forecast(int i, Choice choice, double[] expected, double[] likely, double[] certain) {
        DemandSeries series = data.series().get(i);
        PreparedSeries ready = prepared.get(i);
        List<ForecastStep> steps = new ArrayList<>();
        LocalDate first = data.firstDay();
        for (int step = 0; step < expected.length; step++) {
            steps.add(new ForecastStep(
                    step + 1,
                    first == null ? null : data.cadence().after(first, series.length() + step),
                    expected[step],
                    interval(ready, expected[step], likely[step], LIKELY),
                    interval(ready, expected[step], certain[step], NEARLY_CERTAIN)));
        }
        List<String> notes = new ArrayList<>(choice.notes());
        if (ready.leading() > 0) {
            notes.add("Periods before the first known one, left out: " + ready.leading() + ".");
        }
        if (ready.filled() > 0) {
            notes.add("Unknown periods, filled by straight lines: " + ready.filled() + ".");
        }
        return new Forecast(series.name(), choice.method(), choice.weights(), steps, notes);
    }

    private static @Nullable Interval interval(PreparedSeries series, double expected, double half, double level) {
        if (Double.isNaN(half)) {
            return null;
        }
        double low = expected - half * series.scale();
        double high = expected + half * series.scale();
        return switch (series.range()) {
            case ANY -> new Interval(low, high, level);
            case NON_NEGATIVE -> new Interval(Math.max(0, low), Math.max(0, high), level);
            case COUNTS -> new Interval(Math.max(0, Math.floor(low)), Math.max(0, Math.ceil(high)), level);
        };
    }

    private String protocol() {
        return "Rolling origins: " + options.origins() + " or fewer where the history is short, "
                + options.horizon() + " " + data.cadence().label()
                + "s apart, each forecast " + options.horizon()
                + " ahead from what was known then; the combination's weights at an origin are learnt from the others."
                + " OWA is relative to naive.";
    }

    private List<String> notes(List<SeriesBacktest> tested, List<Choice> choices) {
        List<String> notes = new ArrayList<>(data.notes());
        long untested = tested.stream().filter(one -> one.origins() == 0).count();
        long fallen = choices.stream().filter(Choice::isFallback).count() - untested;
        if (untested > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "Series too short to be tested, forecast by the last value: %d of %d.",
                    untested,
                    tested.size()));
        }
        if (fallen > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "Series that fell back to a naive forecast, which the combination did not beat: %d of %d.",
                    fallen,
                    tested.size()));
        }
        long filled = prepared.stream().filter(one -> one.filled() > 0).count();
        if (filled > 0) {
            notes.add("Series with unknown periods, filled by straight lines: " + filled + ".");
        }
        return notes;
    }

    /** What one series is forecast by. */
    record Choice(
            SeriesBacktest backtest, Combination combination, @Nullable ForecastMethod fallback, List<String> notes) {

        static Choice of(SeriesBacktest backtest) {
            Combination combination = new Combination(backtest);
            Choice choice = new Choice(backtest, combination, null, List.of());
            if (backtest.origins() == 0) {
                return choice.fallBack("the history is too short to test the combination");
            }
            return combination.fallsBack()
                    ? choice.fallBack("the combination did clearly worse at earlier origins")
                    : choice;
        }

        Choice fallBack(String reason) {
            if (isFallback()) {
                return this;
            }
            ForecastMethod method = combination.benchmark();
            return new Choice(
                    backtest, combination, method, List.of("Fell back to " + method.label() + ": " + reason + "."));
        }

        boolean isFallback() {
            return fallback != null;
        }

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
}
