package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes until something happens, where some were watched too short to see it.
 *
 * <p>Sources: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958); the
 * variance of M. Greenwood (1926); the interval of J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of
 * Failure Time Data (1980), on the scale of log(-log S).
 */
final class Survival {
    private final TreeMap<Long, long[]> byDay = new TreeMap<>();
    private long persons;

    /** Adds somebody to whom it happened on a day. */
    void happened(long day) {
        add(day, 0);
    }

    /** Adds somebody who was watched until a day, on which it had not happened. */
    void watched(long day) {
        add(day, 1);
    }

    private void add(long day, int column) {
        byDay.computeIfAbsent(day, key -> new long[2])[column]++;
        persons++;
    }

    List<ReturnPoint> points(List<Integer> horizons, int minimumAtRisk, double level) {
        List<ReturnPoint> points = new ArrayList<>();
        horizons.forEach(horizon -> points.add(point(horizon, minimumAtRisk, level)));
        return points;
    }

    private ReturnPoint point(int horizon, int minimumAtRisk, double level) {
        double survival = 1;
        double variance = 0;
        long atRisk = persons;
        long happened = 0;
        for (Map.Entry<Long, long[]> entry : byDay.headMap((long) horizon, true).entrySet()) {
            long events = entry.getValue()[0];
            long watched = entry.getValue()[1];
            if (events > 0) {
                survival *= 1 - (double) events / atRisk;
                variance += (double) events / atRisk / (atRisk - events);
            }
            happened += events;
            if (entry.getKey() < horizon) {
                atRisk -= events + watched;
            }
        }
        boolean isKnown = atRisk > 0 && atRisk >= minimumAtRisk;
        return new ReturnPoint(
                horizon,
                atRisk,
                happened,
                isKnown ? Double.valueOf(1 - survival) : null,
                isKnown ? interval(survival, variance, level) : null);
    }

    private static @Nullable Interval interval(double survival, double variance, double level) {
        if (!(survival > 0 && survival < 1)) {
            return null;
        }
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double width = z * Math.sqrt(variance) / Math.abs(Math.log(survival));
        double most = Math.pow(survival, Math.exp(-width));
        double least = Math.pow(survival, Math.exp(width));
        return new Interval(1 - most, 1 - least, level);
    }
}
