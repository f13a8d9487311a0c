package dev.vitrine.analytics.ml.tracking;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One training that was kept: what went in, and how good it came out.
 *
 * @param id 32 hexadecimal digits
 * @param experiment the experiment's name
 * @param name the run's name, such as {@code random-forest}
 * @param recordedAt when it was recorded; to the millisecond
 * @param parameters options by name
 * @param metrics figures by name
 * @param tags anything else by name
 */
public record Run(
        String id,
        String experiment,
        String name,
        Instant recordedAt,
        SortedMap<String, String> parameters,
        SortedMap<String, Double> metrics,
        SortedMap<String, String> tags) {

    /** Keeps the maps from being changed. */
    public Run {
        parameters = copy(parameters);
        metrics = copy(metrics);
        tags = copy(tags);
    }

    private static <V> SortedMap<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
