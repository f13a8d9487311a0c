package dev.vitrine.analytics.ml.classification;

import java.util.Arrays;

/**
 * A tree of yes-no questions that ends in a number. Node 0 is the root; the node to the right of a question follows the
 * one to the left. A row goes right where its value is at or above the cut, left where it is below or missing. Immutable
 * and thread-safe.
 */
public final class Tree {
    private static final int LEAF = -1;

    private final int[] feature;
    private final double[] cut;
    private final int[] left;
    private final double[] value;

    private Tree(int[] feature, double[] cut, int[] left, double[] value) {
        this.feature = feature;
        this.cut = cut;
        this.left = left;
        this.value = value;
    }

    /**
     * Returns a tree, one entry per node.
     *
     * @param feature the feature that is asked about, by its place among the features; -1 for a leaf
     * @param cut the value from which on a row goes right; not looked at in leaves
     * @param left the node to the left, after this one; not looked at in leaves
     * @param value the answer; only looked at in leaves
     * @throws IllegalArgumentException if the arrays differ in length, are empty, or lead nowhere
     */
    public static Tree of(int[] feature, double[] cut, int[] left, double[] value) {
        int nodes = feature.length;
        if (nodes == 0 || cut.length != nodes || left.length != nodes || value.length != nodes) {
            throw new IllegalArgumentException("a tree of " + nodes + " features, " + cut.length + " cuts, "
                    + left.length + " children and " + value.length
                    + " values: expected one of each for every node, and at least one node.");
        }
        for (int node = 0; node < nodes; node++) {
            if (feature[node] < LEAF) {
                throw new IllegalArgumentException("node " + node + " asks about feature " + feature[node]
                        + "; expected -1 for a leaf, or 0 or more.");
            }
            if (feature[node] != LEAF && (left[node] <= node || left[node] + 1 >= nodes)) {
                throw new IllegalArgumentException("node " + node + " has node " + left[node] + " of " + nodes
                        + " to its left; expected a later one with another after it.");
            }
        }
        return new Tree(feature.clone(), cut.clone(), left.clone(), value.clone());
    }

    /** Returns the answer for one row. Takes time in proportion to the depth. */
    public double answer(double[] row) {
        int node = 0;
        while (feature[node] != LEAF) {
            // A missing value is not at or above anything.
            node = row[feature[node]] >= cut[node] ? left[node] + 1 : left[node];
        }
        return value[node];
    }

    /** Returns this tree with all answers multiplied. */
    public Tree times(double factor) {
        return new Tree(
                feature,
                cut,
                left,
                Arrays.stream(value).map(answer -> answer * factor).toArray());
    }

    /** Returns the number of leaves. */
    public int leaves() {
        return (feature.length + 1) / 2;
    }

    /** Returns a copy of the feature of each node; -1 for a leaf. */
    public int[] features() {
        return feature.clone();
    }

    /** Returns a copy of the cut of each node. */
    public double[] cuts() {
        return cut.clone();
    }

    /** Returns a copy of the node to the left of each node. */
    public int[] lefts() {
        return left.clone();
    }

    /** Returns a copy of the answer of each node. */
    public double[] values() {
        return value.clone();
    }
}
