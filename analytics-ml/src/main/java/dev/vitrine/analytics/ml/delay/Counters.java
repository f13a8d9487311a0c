package dev.vitrine.analytics.ml.delay;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** All that the network has counted. Times are working days. Not thread-safe while something is added. */
final class Counters {
    private final Map<Rate, Map<String, Counter>> counters = new EnumMap<>(Rate.class);

    Counters() {
        for (Rate rate : Rate.values()) {
            counters.put(rate, new HashMap<>());
        }
    }

    void add(Rate rate, Places places, double time, double weight, double sum) {
        of(rate).computeIfAbsent(rate.key(places), key -> new Counter(rate.halfLife(), time, 0, 0))
                .add(time, weight, sum);
    }

    /** Returns the mean of what was counted for these places, drawn to a prior one. */
    double mean(Rate rate, Places places, double time, double prior, double priorWeight) {
        Counter counter = of(rate).get(rate.key(places));
        return counter == null ? prior : counter.mean(time, prior, priorWeight);
    }

    double weight(Rate rate, Places places, double time) {
        Counter counter = of(rate).get(rate.key(places));
        return counter == null ? 0 : counter.weight(time);
    }

    Map<String, Counter> all(Rate rate) {
        return Collections.unmodifiableMap(of(rate));
    }

    void put(Rate rate, String key, double at, double weight, double sum) {
        of(rate).put(key, new Counter(rate.halfLife(), at, weight, sum));
    }

    private Map<String, Counter> of(Rate rate) {
        Map<String, Counter> byKey = counters.get(rate);
        if (byKey == null) {
            throw new IllegalStateException("every rate has a map");
        }
        return byKey;
    }
}
