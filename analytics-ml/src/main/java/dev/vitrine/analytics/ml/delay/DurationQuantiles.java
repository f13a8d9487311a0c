package dev.vitrine.analytics.ml.delay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much longer than expected orders take: quantiles of the ratio of taken and expected working days, for groups of
 * orders by how long they were expected to take.
 */
final class DurationQuantiles {
    /** The quantiles, rising. */
    private static final double[] LEVELS = {0.1, 0.5, 0.9};

    private static final int GROUPS = 5;

    /** The expected time from which on a group begins, but for the first. */
    private final double[] bounds;
    /** The quantiles of each group, one after the other. */
    private final double[] ratios;

    private DurationQuantiles(double[] bounds, double[] ratios) {
        this.bounds = bounds;
        this.ratios = ratios;
    }

    static double[] levels() {
        return LEVELS.clone();
    }

    /** Takes what is open at the moment for infinitely long: it is above all quantiles but the highest seen. */
    static DurationQuantiles of(DelayTable table, int[] rows, double[] weights, LocalDateTime moment) {
        Integer[] byExpected = IntStream.range(0, rows.length).boxed().toArray(Integer[]::new);
        Arrays.sort(byExpected, (a, b) -> Double.compare(table.expected(rows[a]), table.expected(rows[b])));
        double[] bounds = new double[GROUPS - 1];
        double[] ratios = new double[GROUPS * LEVELS.length];
        for (int group = 0; group < GROUPS; group++) {
            int start = (int) ((long) rows.length * group / GROUPS);
            int end = Math.max(start + 1, (int) ((long) rows.length * (group + 1) / GROUPS));
            Integer[] members = Arrays.copyOfRange(byExpected, start, Math.min(end, rows.length));
            if (group > 0) {
                bounds[group - 1] = table.expected(rows[byExpected[start]]);
            }
            double[] quantiles = quantiles(table, rows, weights, members, moment);
            System.arraycopy(quantiles, 0, ratios, group * LEVELS.length, LEVELS.length);
        }
        return new DurationQuantiles(bounds, ratios);
    }

    private static double[] quantiles(
            DelayTable table, int[] rows, double[] weights, Integer[] members, LocalDateTime moment) {
        double[] ratio = new double[rows.length];
        double all = 0;
        for (int member : members) {
            ratio[member] = table.workingDays(rows[member], moment) / table.expected(rows[member]);
            all += weights[member];
        }
        Integer[] sorted = members.clone();
        Arrays.sort(sorted, (a, b) -> Double.compare(ratio[a], ratio[b]));
        double[] quantiles = new double[LEVELS.length];
        double seen = 0;
        double last = 1;
        int level = 0;
        for (int member : sorted) {
            seen += weights[member];
            last = Double.isInfinite(ratio[member]) ? last : ratio[member];
            while (level < LEVELS.length && seen >= LEVELS[level] * all) {
                quantiles[level++] = last;
            }
        }
        Arrays.fill(quantiles, level, LEVELS.length, last);
        return quantiles;
    }

    /** Returns how many working days orders take that were expected to take so many, one for each level. */
    double[] workingDays(double expected) {
        int group = 0;
        while (group < bounds.length && expected >= bounds[group]) {
            group++;
        }
        double[] days = new double[LEVELS.length];
        for (int level = 0; level < days.length; level++) {
            days[level] = expected * ratios[group * LEVELS.length + level];
        }
        return days;
    }

    void put(ObjectNode node) {
        ModelNode.put(node, "bounds", bounds);
        ModelNode.put(node, "ratios", ratios);
    }

    static DurationQuantiles get(ModelNode node) throws ModelFormatException {
        return new DurationQuantiles(
                node.numbers("bounds", GROUPS - 1), node.numbers("ratios", GROUPS * LEVELS.length));
    }
}
