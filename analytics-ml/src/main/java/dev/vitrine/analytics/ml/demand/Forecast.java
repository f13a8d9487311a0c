package dev.vitrine.analytics.ml.demand;

import java.util.List;
import java.util.SortedMap;

/**
 * What will be asked for in the next periods, of one series.
 *
 * @param series its name
 * @param method what the forecast was made by: a combination, or the method it fell back to
 * @param weights how much each method counts, by its label, adding up to 1
 * @param steps the periods, in order
 * @param notes why it fell back, what was filled in; empty if there is nothing to know
 */
public record Forecast(
        String series, String method, SortedMap<String, Double> weights, List<ForecastStep> steps, List<String> notes) {

    /** Keeps the parts from being changed. */
    public Forecast {
        weights = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(weights));
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** Returns the expected demand of each period. */
    public double[] expected() {
        return steps.stream().mapToDouble(ForecastStep::expected).toArray();
    }
}
