package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period of a forecast.
 *
 * @param step how many periods after the last known one, from 1
 * @param firstDay the first day of the period; null if the series have none
 * @param expected the expected demand, not rounded
 * @param likely contains the demand four times in five; null if the history is too short to tell
 * @param nearlyCertain contains it 19 times in 20; null if the history is too short to tell
 */
public record ForecastStep(
        int step,
        @Nullable LocalDate firstDay,
        double expected,
        @Nullable Interval likely,
        @Nullable Interval nearlyCertain) {}
