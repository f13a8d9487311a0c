package dev.vitrine.analytics.ml.classification;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Takes examples row by row. Not thread-safe. */
public final class ExamplesBuilder {
    final String description;
    final List<String> features;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Row> facts = new ArrayList<>();

    private record Row(boolean outcome, double weight, long decided, long known) {}

    ExamplesBuilder(String description, List<String> features) {
        this.description = description;
        this.features = List.copyOf(features);
        if (features.isEmpty() || new HashSet<>(features).size() != features.size()) {
            throw new IllegalArgumentException("the features are " + features
                    + ": expected at least one, and different names. Maybe one is there" + " twice.");
        }
    }

    /** Adds an example that counts once. */
    public ExamplesBuilder add(double[] values, boolean outcome, LocalDateTime decidedAt, LocalDateTime knownAt) {
        return add(values, outcome, decidedAt, knownAt, 1);
    }

    /**
     * Adds an example.
     *
     * @param values the features, in order; NaN where missing, never infinite; copied
     * @param outcome whether it happened
     * @param decidedAt when the decision was taken; to the second
     * @param knownAt when it became known whether it happens, not before the decision; to the second
     * @param weight how much it counts, above 0
     * @throws IllegalArgumentException if the values are too few or too many, infinite, or the times the wrong way round
     */
    public ExamplesBuilder add(
            double[] values, boolean outcome, LocalDateTime decidedAt, LocalDateTime knownAt, double weight) {
        int row = rows.size();
        if (values.length != features.size()) {
            throw new IllegalArgumentException("example " + row + " has " + values.length + " values; expected "
                    + features.size() + ". Maybe the features changed.");
        }
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException(
                        "example " + row + ": the feature '" + features.get(i) + "' is " + values[i]
                                + "; expected a number, or NaN where missing. Maybe something was divided by zero.");
            }
        }
        if (knownAt.isBefore(decidedAt)) {
            throw new IllegalArgumentException("example " + row + ": the outcome was known at " + knownAt
                    + ", before the decision at " + decidedAt + ". Maybe the two times are swapped.");
        }
        checkWeight(weight, row);
        rows.add(values.clone());
        facts.add(new Row(
                outcome, weight, decidedAt.toEpochSecond(ZoneOffset.UTC), knownAt.toEpochSecond(ZoneOffset.UTC)));
        return this;
    }

    static void checkWeight(double weight, int row) {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("example " + row + " has weight " + weight
                    + "; expected a number above 0. Maybe leave it out instead.");
        }
    }

    /** Returns what was added so far. */
    public Examples build() {
        return Examples.ofColumns(this);
    }

    double[] values() {
        int width = features.size();
        double[] all = new double[Math.multiplyExact(rows.size(), width)];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, all, row * width, width);
        }
        return all;
    }

    boolean[] outcomes() {
        boolean[] all = new boolean[facts.size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = facts.get(row).outcome();
        }
        return all;
    }

    double[] weights() {
        return facts.stream().mapToDouble(Row::weight).toArray();
    }

    long[] decided() {
        return facts.stream().mapToLong(Row::decided).toArray();
    }

    long[] known() {
        return facts.stream().mapToLong(Row::known).toArray();
    }
}
