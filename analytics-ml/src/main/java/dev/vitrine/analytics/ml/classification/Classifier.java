package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.Model;

/** Says how likely something happens. Immutable and thread-safe. */
public interface Classifier extends Model<double[], Double> {

    /**
     * Returns the probability that it happens, from 0 to 1.
     *
     * @param features the values in the order of {@code provenance().features()}; NaN where missing
     * @throws IllegalArgumentException if there are too few or too many
     */
    double probability(double[] features);

    @Override
    default Double predict(double[] features) {
        return probability(features);
    }

    /** Returns the probability of each example, in order. */
    default double[] probabilities(Examples examples) {
        double[] probabilities = new double[examples.size()];
        for (int row = 0; row < probabilities.length; row++) {
            probabilities[row] = probability(examples.valuesOf(row));
        }
        return probabilities;
    }
}
