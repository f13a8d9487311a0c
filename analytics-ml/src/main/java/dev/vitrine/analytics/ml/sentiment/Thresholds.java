package dev.vitrine.analytics.ml.sentiment;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Probabilities from which on to say something, chosen on held-out reviews. */
final class Thresholds {

    private Thresholds() {}

    /** Returns the probability from which on to say positive, so that the mean of both classes' F1 is highest. */
    static double bestMacroF1(double[] probabilities, boolean[] positive) {
        int[] order = rising(probabilities);
        long positives = IntStream.of(order).filter(row -> positive[row]).count();
        long negatives = order.length - positives;
        long missed = 0;
        long found = 0;
        double best = -1;
        double threshold = 0.5;
        for (int rank = 0; rank + 1 < order.length; rank++) {
            missed += positive[order[rank]] ? 1 : 0;
            found += positive[order[rank]] ? 0 : 1;
            double here = probabilities[order[rank]];
            double next = probabilities[order[rank + 1]];
            double f1 = (f1(positives - missed, negatives - found, missed) + f1(found, missed, negatives - found)) / 2;
            if (here < next && f1 > best) {
                best = f1;
                threshold = (here + next) / 2;
            }
        }
        return threshold;
    }

    private static double f1(long hits, long falseAlarms, long misses) {
        return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + falseAlarms + misses);
    }

    /**
     * Returns the smallest distance of a score from 0 such that the sides of all scores at least as far are right as
     * often as wanted; 1 if there is none.
     */
    static double sureFrom(double[] probabilities, boolean[] positive, double accuracy) {
        double[] distances = new double[probabilities.length];
        for (int row = 0; row < distances.length; row++) {
            distances[row] = Math.abs(2 * probabilities[row] - 1);
        }
        int[] order = rising(distances);
        double sure = 1;
        long right = 0;
        for (int rank = order.length - 1; rank >= 0; rank--) {
            int row = order[rank];
            right += (probabilities[row] >= 0.5) == positive[row] ? 1 : 0;
            boolean lastOfTie = rank == 0 || distances[order[rank - 1]] < distances[row];
            if (lastOfTie && right >= accuracy * (order.length - rank)) {
                sure = distances[row];
            }
        }
        return sure;
    }

    private static int[] rising(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> values[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
