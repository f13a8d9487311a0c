package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.demand.internal.PreparedSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts forecasts into words and intervals. */
final class ForecastWriter {
    private final DemandData data;

    ForecastWriter(DemandData data) {
        this.data = data;
    }

    /** Returns the forecast of a series; half widths are relative to its size, NaN where unknown. */
    Forecast forecast(int i, DemandChoice choice, double[] expected, double[] likely, double[] nearlyCertain) {
        DemandSeries series = data.series().get(i);
        PreparedSeries prepared = choice.backtest().series();
        LocalDate first = data.firstDay();
        List<ForecastStep> steps = new ArrayList<>();
        for (int step = 0; step < expected.length; step++) {
            steps.add(new ForecastStep(
                    step + 1,
                    first == null ? null : data.cadence().after(first, series.length() + step),
                    expected[step],
                    interval(prepared, expected[step], likely[step], PredictionWidths.LIKELY),
                    interval(prepared, expected[step], nearlyCertain[step], PredictionWidths.NEARLY_CERTAIN)));
        }
        List<String> notes = new ArrayList<>(choice.notes());
        if (steps.get(0).likely() == null) {
            notes.add("There are no intervals: the history is too short, or it never changes.");
        }
        if (prepared.leading() > 0) {
            notes.add("Periods before the first known one, left out: " + prepared.leading() + ".");
        }
        if (prepared.filled() > 0) {
            notes.add("Unknown periods, filled by straight lines: " + prepared.filled() + ".");
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
}
