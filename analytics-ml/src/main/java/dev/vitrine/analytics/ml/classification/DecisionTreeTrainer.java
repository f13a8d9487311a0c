package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.internal.Forest;
import dev.vitrine.analytics.ml.classification.internal.Sampling;
import dev.vitrine.analytics.ml.classification.internal.TreeLimits;
import java.util.Map;

/**
 * Trains a decision tree on histograms of the features, the leaf that lowers the squared error most first. No
 * randomness. Immutable and thread-safe.
 */
public final class DecisionTreeTrainer implements ClassifierTrainer {
    private static final Sampling ALL = new Sampling(1, 1, 1, 0);
    private static final double PENALTY = 10;

    private final TreeLimits limits;

    private DecisionTreeTrainer(TreeLimits limits) {
        this.limits = limits;
    }

    /** Returns a trainer of trees with up to 32 leaves of at least 200 examples. */
    public static DecisionTreeTrainer ofDefaults() {
        return new DecisionTreeTrainer(new TreeLimits(32, 200, PENALTY));
    }

    /**
     * Returns this with another number of leaves at most.
     *
     * @throws IllegalArgumentException if it is less than 2
     */
    public DecisionTreeTrainer withLeaves(int number) {
        return new DecisionTreeTrainer(limits.withLeaves(number));
    }

    /**
     * Returns this with another number of examples that a leaf has at least.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public DecisionTreeTrainer withSmallestLeaf(int examples) {
        return new DecisionTreeTrainer(limits.withSmallestLeaf(examples));
    }

    @Override
    public DecisionTree train(Examples data) {
        ClassifierTrainer.requireBothOutcomes(data);
        ModelProvenance provenance = ModelProvenance.of(
                DecisionTree.KIND,
                data.fingerprint(),
                data.features(),
                Map.of(
                        "leaves", Integer.toString(limits.leaves()),
                        "smallestLeaf", Integer.toString(limits.smallestLeaf())),
                0);
        return new DecisionTree(provenance, Forest.ofMeans(data, limits, ALL));
    }
}
