package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.internal.Forest;
import dev.vitrine.analytics.ml.classification.internal.Sampling;
import dev.vitrine.analytics.ml.classification.internal.TreeLimits;
import java.util.Map;

/** Trains gradient boosting. Deterministic per seed. Immutable and thread-safe. */
public final class GradientBoostingTrainer implements ClassifierTrainer {
    private static final int TREES = 150;
    private static final double PENALTY = 10;
    private static final double RATE = 0.06;

    private final double rate;
    private final TreeLimits limits;
    private final Sampling sampling;

    private GradientBoostingTrainer(double rate, TreeLimits limits, Sampling sampling) {
        this.rate = rate;
        this.limits = limits;
        this.sampling = sampling;
    }

    /**
     * Returns a trainer of 150 trees with up to 6 leaves of at least 200 examples, each on half of the rows and 0.3 of the
     * features, a learning rate of 0.06, a penalty of 10 and seed 1.
     */
    public static GradientBoostingTrainer ofDefaults() {
        return new GradientBoostingTrainer(RATE, new TreeLimits(6, 200, PENALTY), new Sampling(TREES, 0.5, 0.3, 1));
    }

    /**
     * Returns this with another number of trees.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public GradientBoostingTrainer withTrees(int number) {
        return new GradientBoostingTrainer(rate, limits, sampling.withTrees(number));
    }

    /**
     * Returns this with another number of leaves at most.
     *
     * @throws IllegalArgumentException if it is less than 2
     */
    public GradientBoostingTrainer withLeaves(int number) {
        return new GradientBoostingTrainer(rate, limits.withLeaves(number), sampling);
    }

    /**
     * Returns this with another number of examples that a leaf has at least.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public GradientBoostingTrainer withSmallestLeaf(int examples) {
        return new GradientBoostingTrainer(rate, limits.withSmallestLeaf(examples), sampling);
    }

    /**
     * Returns this with another share of the rows for each tree.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public GradientBoostingTrainer withRowShare(double share) {
        return new GradientBoostingTrainer(rate, limits, sampling.withRowShare(share));
    }

    /**
     * Returns this with another share of the features for each tree.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public GradientBoostingTrainer withFeatureShare(double share) {
        return new GradientBoostingTrainer(rate, limits, sampling.withFeatureShare(share));
    }

    /**
     * Returns this with another part of its correction that each tree adds.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public GradientBoostingTrainer withLearningRate(double part) {
        if (!(part > 0 && part <= 1)) {
            throw new IllegalArgumentException(
                    "the learning rate is " + part + "; expected above 0 and at most 1. Maybe " + RATE + ".");
        }
        return new GradientBoostingTrainer(part, limits, sampling);
    }

    /**
     * Returns this with another penalty on the leaves' answers.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public GradientBoostingTrainer withPenalty(double number) {
        return new GradientBoostingTrainer(rate, limits.withPenalty(number), sampling);
    }

    /** Returns this with another seed. */
    public GradientBoostingTrainer withSeed(long number) {
        return new GradientBoostingTrainer(rate, limits, sampling.withSeed(number));
    }

    @Override
    public GradientBoosting train(Examples data) {
        ClassifierTrainer.requireBothOutcomes(data);
        ModelProvenance provenance = ModelProvenance.of(
                GradientBoosting.KIND,
                data.fingerprint(),
                data.features(),
                Map.of(
                        "trees", Integer.toString(sampling.trees()),
                        "learningRate", Double.toString(rate),
                        "penalty", Double.toString(limits.penalty()),
                        "leaves", Integer.toString(limits.leaves()),
                        "smallestLeaf", Integer.toString(limits.smallestLeaf()),
                        "rowShare", Double.toString(sampling.rowShare()),
                        "featureShare", Double.toString(sampling.featureShare())),
                sampling.seed());
        return new GradientBoosting(provenance, Forest.ofSteps(data, limits, sampling, rate));
    }
}
