package dev.vitrine.analytics.examples.demand;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.demand.DemandModel;
import dev.vitrine.analytics.ml.demand.Forecast;
import dev.vitrine.analytics.ml.demand.ForecastStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period of one forecast.
 *
 * @param series its name
 * @param method what it was made by
 * @param step how many periods ahead
 * @param firstDay the first day of the period
 * @param expected the expected demand
 * @param likely contains it four times in five
 * @param nearlyCertain contains it 19 times in 20
 */
public record ForecastRow(
        String series,
        String method,
        int step,
        @Nullable LocalDate firstDay,
        double expected,
        @Nullable Interval likely,
        @Nullable Interval nearlyCertain) {

    /** Returns all periods of all forecasts. */
    public static FindingsTable<ForecastRow> all(DemandModel model) {
        return FindingsTable.detail("forecasts", ForecastRow.class, rows(model.forecasts()));
    }

    /** Returns the periods of one forecast. */
    public static FindingsTable<ForecastRow> of(Forecast forecast) {
        return FindingsTable.of("forecast-of-" + forecast.series(), ForecastRow.class, rows(List.of(forecast)));
    }

    private static List<ForecastRow> rows(List<Forecast> forecasts) {
        List<ForecastRow> rows = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            for (ForecastStep step : forecast.steps()) {
                rows.add(new ForecastRow(
                        forecast.series(),
                        forecast.method(),
                        step.step(),
                        step.firstDay(),
                        step.expected(),
                        step.likely(),
                        step.nearlyCertain()));
            }
        }
        return rows;
    }
}
