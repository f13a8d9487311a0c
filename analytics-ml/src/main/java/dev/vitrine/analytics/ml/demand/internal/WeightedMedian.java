package dev.vitrine.analytics.ml.demand.internal;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The middle of weighted values, linear between the two nearest. */
final class WeightedMedian {

    private WeightedMedian() {}

    /** Returns the place where half of the weight lies below, each value's weight spread evenly around it. */
    static double of(double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double below = 0;
        double middleBefore = Double.NEGATIVE_INFINITY;
        double valueBefore = values[order[0]];
        for (int i : order) {
            double middle = below + weights[i] / 2;
            if (middle >= total / 2) {
                double share = middleBefore < 0 ? 1 : (total / 2 - middleBefore) / (middle - middleBefore);
                return valueBefore + share * (values[i] - valueBefore);
            }
            middleBefore = middle;
            valueBefore = values[i];
            below += weights[i];
        }
        return valueBefore;
    }
}
