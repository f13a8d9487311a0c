package dev.vitrine.analytics.ml.evaluation;

/**
 * What was said to happen, and what did.
 *
 * @param hits said to happen and did
 * @param falseAlarms said to happen and did not
 * @param misses not said to happen and did
 * @param correctRejections not said to happen and did not
 */
public record Confusion(long hits, long falseAlarms, long misses, long correctRejections) {

    /** Returns the share of alarms that were right; 0 without alarms. */
    public double precision() {
        return hits == 0 ? 0 : (double) hits / (hits + falseAlarms);
    }

    /** Returns the share of what happened that was said to; 0 if nothing happened. */
    public double recall() {
        return hits == 0 ? 0 : (double) hits / (hits + misses);
    }

    /** Returns the harmonic mean of precision and recall; 0 where nothing is hit. */
    public double f1() {
        return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + falseAlarms + misses);
    }

    /** Returns the share of rows that were said right; 0 without rows. */
    public double accuracy() {
        long rows = hits + falseAlarms + misses + correctRejections;
        return rows == 0 ? 0 : (double) (hits + correctRejections) / rows;
    }
}
