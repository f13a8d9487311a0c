package dev.vitrine.analytics.ml.classification.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How many trees, and which rows and features each of them sees.
 *
 * @param trees how many
 * @param rowShare the share of the rows, above 0 and at most 1, drawn without replacement
 * @param featureShare the share of the features, above 0 and at most 1, at least one
 * @param seed of both
 */
public record Sampling(int trees, double rowShare, double featureShare, long seed) {

    /** Checks the number and the shares. */
    public Sampling {
        if (trees < 1) {
            throw new IllegalArgumentException("the number of trees is " + trees + "; expected 1 or more. Maybe 100.");
        }
        check("rows", rowShare);
        check("features", featureShare);
    }

    /** Returns this with another number of trees. */
    public Sampling withTrees(int number) {
        return new Sampling(number, rowShare, featureShare, seed);
    }

    /** Returns this with another share of the rows. */
    public Sampling withRowShare(double share) {
        return new Sampling(trees, share, featureShare, seed);
    }

    /** Returns this with another share of the features. */
    public Sampling withFeatureShare(double share) {
        return new Sampling(trees, rowShare, share, seed);
    }

    /** Returns this with another seed. */
    public Sampling withSeed(long number) {
        return new Sampling(trees, rowShare, featureShare, number);
    }

    private static void check(String of, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the share of " + of + " is " + share + "; expected above 0 and at most 1. Maybe 0.5.");
        }
    }

    SplittableRandom random() {
        return new SplittableRandom(seed);
    }

    /** Puts the rows that are drawn into the array, in order, and returns how many they are. */
    int rows(SplittableRandom random, int[] rows) {
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rowShare >= 1 || random.nextDouble() < rowShare) {
                rows[count++] = row;
            }
        }
        return count;
    }

    int[] features(SplittableRandom random, int width) {
        int[] features = new int[width];
        Arrays.setAll(features, feature -> feature);
        int count = Math.max(1, (int) Math.round(width * featureShare));
        if (count == width) {
            return features;
        }
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i, width);
            int feature = features[i];
            features[i] = features[other];
            features[other] = feature;
        }
        return Arrays.copyOf(features, count);
    }
}
