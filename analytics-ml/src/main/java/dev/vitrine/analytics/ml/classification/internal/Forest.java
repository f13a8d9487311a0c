package dev.vitrine.analytics.ml.classification.internal;

import dev.vitrine.analytics.ml.classification.Examples;
import dev.vitrine.analytics.ml.classification.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trees whose answers are added up.
 *
 * @param width the number of features
 * @param base the answer without trees
 * @param trees the trees
 */
public record Forest(int width, double base, List<Tree> trees) {

    /** Keeps the trees from being changed. */
    public Forest {
        trees = List.copyOf(trees);
    }

    /** Returns the base and all trees' answers for one row. */
    public double sum(double[] row) {
        if (row.length != width) {
            throw new IllegalArgumentException(row.length + " values for " + width
                    + " features: expected one for each. Maybe the features changed.");
        }
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.answer(row);
        }
        return sum;
    }

    /**
     * Returns trees that each tell the share by themselves, scaled so that their sum is the mean. The squares of the
     * errors are lowest.
     */
    public static Forest ofMeans(Examples examples, TreeLimits limits, Sampling sampling) {
        double base = share(examples);
        int size = examples.size();
        double[] gradients = new double[size];
        double[] curvatures = new double[size];
        for (int row = 0; row < size; row++) {
            curvatures[row] = examples.weight(row);
            gradients[row] = examples.weight(row) * (base - (examples.outcome(row) ? 1 : 0));
        }
        Bins bins = Bins.of(examples);
        TreeGrower grower = new TreeGrower(bins, limits, gradients, curvatures);
        SplittableRandom random = sampling.random();
        int[] rows = new int[size];
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < sampling.trees(); i++) {
            int drawn = sampling.rows(random, rows);
            trees.add(grower.grow(rows, drawn, sampling.features(random, bins.features()))
                    .times(1.0 / sampling.trees()));
        }
        return new Forest(bins.features(), base, trees);
    }

    /** Returns trees of which each corrects the log-odds of those before it by a part. */
    public static Forest ofSteps(Examples examples, TreeLimits limits, Sampling sampling, double rate) {
        double share = share(examples);
        double base = Math.log(share / (1 - share));
        int size = examples.size();
        double[] odds = new double[size];
        Arrays.fill(odds, base);
        double[] gradients = new double[size];
        double[] curvatures = new double[size];
        double[][] values = new double[size][];
        for (int row = 0; row < size; row++) {
            values[row] = examples.valuesOf(row);
        }
        Bins bins = Bins.of(examples);
        TreeGrower grower = new TreeGrower(bins, limits, gradients, curvatures);
        SplittableRandom random = sampling.random();
        int[] rows = new int[size];
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < sampling.trees(); i++) {
            for (int row = 0; row < size; row++) {
                double probability = 1 / (1 + Math.exp(-odds[row]));
                double weight = examples.weight(row);
                gradients[row] = weight * (probability - (examples.outcome(row) ? 1 : 0));
                curvatures[row] = weight * probability * (1 - probability);
            }
            int drawn = sampling.rows(random, rows);
            Tree tree = grower.grow(rows, drawn, sampling.features(random, bins.features()))
                    .times(rate);
            trees.add(tree);
            for (int row = 0; row < size; row++) {
                odds[row] += tree.answer(values[row]);
            }
        }
        return new Forest(bins.features(), base, trees);
    }

    private static double share(Examples examples) {
        double happened = 0;
        double all = 0;
        for (int row = 0; row < examples.size(); row++) {
            all += examples.weight(row);
            happened += examples.outcome(row) ? examples.weight(row) : 0;
        }
        return happened / all;
    }
}
