package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.UntrainableDataException;

/** Trains classifiers. */
@FunctionalInterface
public interface ClassifierTrainer extends Trainer<Examples, Classifier> {

    /**
     * Returns the examples if something can be learned of them.
     *
     * @throws UntrainableDataException if there are fewer than two, or one outcome only
     */
    static Examples requireBothOutcomes(Examples examples) {
        if (examples.positives() == 0 || examples.positives() == examples.size()) {
            throw new UntrainableDataException("of " + examples.size() + " " + examples.description() + " "
                    + examples.positives()
                    + " happened: a classifier needs some that did and some that did not."
                    + " Maybe take a longer period.");
        }
        return examples;
    }
}
