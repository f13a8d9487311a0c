package dev.vitrine.analytics.ml.delay;

import java.util.Arrays;

/**
 * How likely a step happens at each age, ages measured in the time that step usually takes: a life table of the recent
 * past. With it, how many steps were to be expected can be told without waiting for those that are still open.
 *
 * <p>Source: P. K. Andersen et al., Statistical Models Based on Counting Processes (1993), occurrence/exposure rates and
 * the standardised mortality ratio. Not thread-safe.
 */
final class Hazard {
    private static final int BANDS = 64;
    private static final double WIDTH = 0.1;
    private static final double HALF_LIFE = 60;

    private final double[] events;
    private final double[] exposures;
    private double at;

    Hazard() {
        this(new double[BANDS], new double[BANDS], 0);
        Arrays.fill(events, 1);
        Arrays.fill(exposures, 5);
    }

    Hazard(double[] events, double[] exposures, double at) {
        this.events = events;
        this.exposures = exposures;
        this.at = at;
    }

    static int bands() {
        return BANDS;
    }

    /** Lets the past fade. */
    void fade(double time) {
        double left = Math.exp(-Math.log(2) * Math.max(0, time - at) / HALF_LIFE);
        for (int band = 0; band < BANDS; band++) {
            events[band] *= left;
            exposures[band] *= left;
        }
        at = time;
    }

    /** Counts that something grew older without, and returns how many steps were to be expected. */
    double grow(double fromAge, double toAge) {
        double expected = 0;
        double from = Math.max(0, fromAge) / WIDTH;
        double to = Math.max(0, toAge) / WIDTH;
        int band = (int) Math.min(BANDS - 1, from);
        while (from < to) {
            double end = band == BANDS - 1 ? to : Math.min(to, band + 1.0);
            expected += (end - from) * (events[band] + 0.2) / (exposures[band] + 1);
            exposures[band] += end - from;
            from = end;
            band++;
        }
        return expected;
    }

    /** Counts a step. */
    void happened(double age) {
        events[(int) Math.min(BANDS - 1, Math.max(0, age) / WIDTH)]++;
    }

    double[] events() {
        return events.clone();
    }

    double[] exposures() {
        return exposures.clone();
    }

    double at() {
        return at;
    }
}
