package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.demand.internal.Backtest;
import dev.vitrine.analytics.ml.demand.internal.PreparedSeries;
import dev.vitrine.analytics.ml.demand.internal.SeriesBacktest;
import dev.vitrine.analytics.ml.demand.internal.SharedProfile;
import dev.vitrine.analytics.ml.demand.internal.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One training from series to forecasts. */
final class DemandTraining {
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
        List<DemandChoice> choices = new ArrayList<>();
        for (SeriesBacktest one : backtests()) {
            choices.add(DemandChoice.of(one));
        }
        List<MethodScore> scores = new ArrayList<>();
        for (DemandPattern pattern : DemandPattern.values()) {
            if (new Leaderboard(pattern, choices).naiveIsUnbeaten()) {
                choices.replaceAll(choice -> choice.pattern() == pattern
                        ? choice.fallBack(
                                "over all series of " + pattern.label() + " demand the combination does not beat naive")
                        : choice);
            }
            scores.addAll(new Leaderboard(pattern, choices).scores());
        }
        double[][] expected = new double[choices.size()][];
        for (int i = 0; i < expected.length; i++) {
            double scale = prepared.get(i).scale();
            expected[i] = Arrays.stream(choices.get(i).forecast(-1))
                    .map(value -> value * scale)
                    .toArray();
        }
        PredictionWidths widths = new PredictionWidths(choices, data.season(), options.horizon());
        new Adding(data, prepared).apply(options.reconciliation(), expected, widths.likely());
        List<Forecast> forecasts = new ArrayList<>();
        ForecastWriter writer = new ForecastWriter(data);
        for (int i = 0; i < expected.length; i++) {
            forecasts.add(
                    writer.forecast(i, choices.get(i), expected[i], widths.likely()[i], widths.nearlyCertain()[i]));
        }
        DemandEvaluation evaluation = DemandEvaluation.of(protocol(), scores, widths.coverage(), notes(choices));
        ModelProvenance provenance = ModelProvenance.of(
                DemandModel.KIND,
                data.fingerprint(),
                data.drivers().stream().map(Driver::name).toList(),
                options.parameters(),
                0);
        return DemandModel.of(provenance, forecasts, evaluation);
    }

    private List<SeriesBacktest> backtests() {
        double[][] drivers = data.drivers().stream().map(Driver::values).toArray(double[][]::new);
        Backtest backtest = new Backtest(
                prepared,
                options.methods(),
                data.season(),
                options.horizon(),
                options.origins(),
                drivers,
                new SharedProfile(whole(), data.season()));
        try (Workers workers = new Workers(options.threads())) {
            return backtest.run(workers);
        }
    }

    /** Returns the sum of the series that are part of no other, if all begin together; else nothing. */
    private double[] whole() {
        if (data.firstDay() == null) {
            return new double[0];
        }
        double[] whole = new double[data.series().get(0).length()];
        for (DemandSeries series : data.series()) {
            if (series.parent() == null) {
                double[] values = series.values();
                Arrays.setAll(whole, i -> whole[i] + (Double.isNaN(values[i]) ? 0 : values[i]));
            }
        }
        return whole;
    }

    private String protocol() {
        return "Rolling origins: " + options.origins() + ", or fewer where the history is short, "
                + options.horizon() + " " + data.cadence().label() + "s apart or closer, each forecast "
                + options.horizon()
                + " ahead from what was known then; the combination's weights at an origin are learnt"
                + " from the others, and so are the intervals' widths; whether a series falls back to naive is decided on all"
                + " of them, which flatters the combination a little. Figures are relative to naive, the last value.";
    }

    private List<String> notes(List<DemandChoice> choices) {
        List<String> notes = new ArrayList<>(data.notes());
        long untested = choices.stream()
                .filter(choice -> choice.backtest().origins() == 0)
                .count();
        long fallen = choices.stream().filter(DemandChoice::isFallback).count() - untested;
        long filled = prepared.stream().filter(one -> one.filled() > 0).count();
        String all = " of " + choices.size() + ".";
        if (untested > 0) {
            notes.add("Series too short to be tested, forecast by the last value: " + untested + all);
        }
        if (fallen > 0) {
            notes.add("Series that fell back to a naive forecast, because the combination was clearly worse: " + fallen
                    + all);
        }
        if (filled > 0) {
            notes.add("Series with unknown periods, filled by straight lines: " + filled + all);
        }
        return notes;
    }
}
