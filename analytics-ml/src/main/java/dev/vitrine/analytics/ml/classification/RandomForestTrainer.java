package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.internal.Forest;
import dev.vitrine.analytics.ml.classification.internal.Sampling;
import dev.vitrine.analytics.ml.classification.internal.TreeLimits;
import java.util.Map;

/** Trains a random forest. Deterministic per seed. Immutable and thread-safe. */
public final class RandomForestTrainer implements ClassifierTrainer {
    private static final int TREES = 60;
    private static final double PENALTY = 1;

    private final TreeLimits limits;
    private final Sampling sampling;

    private RandomForestTrainer(TreeLimits limits, Sampling sampling) {
        this.limits = limits;
        this.sampling = sampling;
    }

    /**
     * Returns a trainer of 60 trees with up to 128 leaves of at least 30 examples, each on half of the rows and 0.3 of the
     * features, seed 1.
     */
    public static RandomForestTrainer ofDefaults() {
        return new RandomForestTrainer(new TreeLimits(128, 30, PENALTY), new Sampling(TREES, 0.5, 0.3, 1));
    }

    /**
     * Returns this with another number of trees.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public RandomForestTrainer withTrees(int number) {
        return new RandomForestTrainer(limits, sampling.withTrees(number));
    }

    /**
     * Returns this with another number of leaves at most.
     *
     * @throws IllegalArgumentException if it is less than 2
     */
    public RandomForestTrainer withLeaves(int number) {
        return new RandomForestTrainer(limits.withLeaves(number), sampling);
    }

    /**
     * Returns this with another number of examples that a leaf has at least.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public RandomForestTrainer withSmallestLeaf(int examples) {
        return new RandomForestTrainer(limits.withSmallestLeaf(examples), sampling);
    }

    /**
     * Returns this with another share of the rows for each tree.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public RandomForestTrainer withRowShare(double share) {
        return new RandomForestTrainer(limits, sampling.withRowShare(share));
    }

    /**
     * Returns this with another share of the features for each tree.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public RandomForestTrainer withFeatureShare(double share) {
        return new RandomForestTrainer(limits, sampling.withFeatureShare(share));
    }

    /** Returns this with another seed. */
    public RandomForestTrainer withSeed(long number) {
        return new RandomForestTrainer(limits, sampling.withSeed(number));
    }

    @Override
    public RandomForest train(Examples data) {
        ClassifierTrainer.requireBothOutcomes(data);
        ModelProvenance provenance = ModelProvenance.of(
                RandomForest.KIND,
                data.fingerprint(),
                data.features(),
                Map.of(
                        "trees", Integer.toString(sampling.trees()),
                        "leaves", Integer.toString(limits.leaves()),
                        "smallestLeaf", Integer.toString(limits.smallestLeaf()),
                        "rowShare", Double.toString(sampling.rowShare()),
                        "featureShare", Double.toString(sampling.featureShare())),
                sampling.seed());
        return new RandomForest(provenance, Forest.ofMeans(data, limits, sampling));
    }
}
