package dev.vitrine.analytics.ml.sentiment.internal.linear;

/**
 * What several models are to learn from rows that each have a level, such as stars: for each model and level, the
 * probability to aim at and how much a row counts.
 *
 * @param targets by model and level, from 0 to 1
 * @param costs by model and level, 0 or more
 */
@SuppressWarnings("ArrayRecordComponent") // small tables, made once
public record Outputs(double[][] targets, double[][] costs) {

    /** Returns how many models there are. */
    public int size() {
        return targets.length;
    }
}
