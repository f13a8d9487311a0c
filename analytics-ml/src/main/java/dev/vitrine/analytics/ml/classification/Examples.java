package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.Dataset;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a classifier learns from: for each example the features as they were known when the decision was taken, whether
 * it then happened, and when that became known.
 *
 * <p>Rows keep the order in which they were added. A missing feature is NaN. Weights are 1 unless set. Immutable and
 * thread-safe.
 */
public final class Examples implements Dataset {
    private final String description;
    private final List<String> features;
    /** Row by row. */
    private final double[] values;

    private final boolean[] outcomes;
    private final double[] weights;
    private final long[] decided;
    private final long[] known;
    private final int positives;

    private Examples(
            String description,
            List<String> features,
            double[] values,
            boolean[] outcomes,
            double[] weights,
            long[] decided,
            long[] known) {
        this.description = description;
        this.features = features;
        this.values = values;
        this.outcomes = outcomes;
        this.weights = weights;
        this.decided = decided;
        this.known = known;
        this.positives = (int)
                IntStream.range(0, outcomes.length).filter(row -> outcomes[row]).count();
    }

    static Examples ofColumns(ExamplesBuilder builder) {
        return new Examples(
                builder.description,
                builder.features,
                builder.values(),
                builder.outcomes(),
                builder.weights(),
                builder.decided(),
                builder.known());
    }

    /**
     * Returns a builder.
     *
     * @param description what the examples are, such as {@code "approved orders"}
     * @param features the features' names, in the order of their values
     */
    public static ExamplesBuilder builder(String description, List<String> features) {
        return new ExamplesBuilder(description, features);
    }

    @Override
    public int size() {
        return outcomes.length;
    }

    @Override
    public DataFingerprint fingerprint() {
        DataDigest digest = DataFingerprint.digest(description);
        features.forEach(digest::add);
        digest.add(values).add(weights);
        for (int row = 0; row < size(); row++) {
            digest.add(outcomes[row] ? 1L : 0L).add(decided[row]).add(known[row]);
        }
        return digest.fingerprint(size());
    }

    /** Returns what the examples are. */
    public String description() {
        return description;
    }

    /** Returns the features' names, in the order of their values. */
    public List<String> features() {
        return features;
    }

    /** Returns one value; NaN where missing. */
    public double value(int row, int feature) {
        return values[row * features.size() + feature];
    }

    /** Returns a copy of a row's values, in the order of the features. */
    public double[] valuesOf(int row) {
        return Arrays.copyOfRange(values, row * features.size(), (row + 1) * features.size());
    }

    /** Tells whether it happened. */
    public boolean outcome(int row) {
        return outcomes[row];
    }

    /** Returns how much a row counts; above 0. */
    public double weight(int row) {
        return weights[row];
    }

    /** Returns when the decision was taken: the row's features were known then. */
    public LocalDateTime decidedAt(int row) {
        return LocalDateTime.ofEpochSecond(decided[row], 0, ZoneOffset.UTC);
    }

    /** Returns when it became known whether it happens. */
    public LocalDateTime knownAt(int row) {
        return LocalDateTime.ofEpochSecond(known[row], 0, ZoneOffset.UTC);
    }

    /** Returns how many happened. */
    public int positives() {
        return positives;
    }

    /** Returns a copy of the outcomes, row by row. */
    public boolean[] outcomes() {
        return outcomes.clone();
    }

    /** Returns the rows whose outcome was known before a time, in order: those a model may be trained on then. */
    public Examples knownBefore(LocalDateTime time) {
        long second = time.toEpochSecond(ZoneOffset.UTC);
        return where(row -> known[row] < second);
    }

    /** Returns the rows that pass, in order. */
    public Examples where(IntPredicate row) {
        return rows(IntStream.range(0, size()).filter(row).toArray());
    }

    /** Returns some rows, in the given order; a row may occur again. */
    public Examples rows(int[] rows) {
        int width = features.size();
        double[] chosen = new double[rows.length * width];
        boolean[] happened = new boolean[rows.length];
        double[] counts = new double[rows.length];
        long[] decisions = new long[rows.length];
        long[] outcomeTimes = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            System.arraycopy(values, row * width, chosen, i * width, width);
            happened[i] = outcomes[row];
            counts[i] = weights[row];
            decisions[i] = decided[row];
            outcomeTimes[i] = known[row];
        }
        return new Examples(description, features, chosen, happened, counts, decisions, outcomeTimes);
    }

    /**
     * Returns the same rows with other weights.
     *
     * @param weights one per row, above 0 and finite
     */
    public Examples withWeights(double[] weights) {
        if (weights.length != size()) {
            throw new IllegalArgumentException(weights.length + " weights for " + size()
                    + " rows: expected one for each. Maybe some rows were dropped from one of them.");
        }
        for (int row = 0; row < weights.length; row++) {
            ExamplesBuilder.checkWeight(weights[row], row);
        }
        return new Examples(description, features, values, outcomes, weights.clone(), decided, known);
    }

    /** Returns the same rows, each with the outcome of another; for what can't be learned. */
    Examples withOutcomesOf(int[] others) {
        boolean[] shuffled = rows(others).outcomes;
        return new Examples(description, features, values, shuffled, weights, decided, known);
    }

    /** Returns other rows, each with the times of this one's row; for a world in which time means nothing. */
    Examples withTimesOf(int[] others) {
        Examples moved = rows(others);
        return new Examples(description, features, moved.values, moved.outcomes, moved.weights, decided, known);
    }

    double[] column(int feature) {
        double[] column = new double[size()];
        for (int row = 0; row < column.length; row++) {
            column[row] = value(row, feature);
        }
        return column;
    }
}
