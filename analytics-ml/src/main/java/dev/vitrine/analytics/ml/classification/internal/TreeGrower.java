package dev.vitrine.analytics.ml.classification.internal;

import dev.vitrine.analytics.ml.classification.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grows a tree on histograms, the leaf that gains most first. A leaf's answer is the step that lowers the loss most,
 * minus gradient over curvature and penalty.
 *
 * <p>Source: T. Chen and C. Guestrin, XGBoost, KDD 2016, section 2; G. Ke et al., LightGBM, NIPS 2017. Not thread-safe.
 */
final class TreeGrower {
    private static final double LEAST_GAIN = 1e-9;

    private final Bins bins;
    private final TreeLimits limits;
    private final double[] gradients;
    private final double[] curvatures;
    private final int[] kept;

    TreeGrower(Bins bins, TreeLimits limits, double[] gradients, double[] curvatures) {
        this.bins = bins;
        this.limits = limits;
        this.gradients = gradients;
        this.curvatures = curvatures;
        this.kept = new int[gradients.length];
    }

    /** A leaf that may yet be split, with the best place to do so. */
    private static final class Leaf {
        private final int node;
        private final int start;
        private final int end;
        private final Histogram histogram;
        private double gain;
        private int feature;
        private int place;

        private Leaf(int node, int start, int end, Histogram histogram) {
            this.node = node;
            this.start = start;
            this.end = end;
            this.histogram = histogram;
        }
    }

    /**
     * Grows a tree.
     *
     * @param rows the rows to look at; their order is changed
     * @param count how many of them
     * @param features the features to look at
     */
    Tree grow(int[] rows, int count, int[] features) {
        int most = 2 * limits.leaves() - 1;
        int[] feature = new int[most];
        double[] cut = new double[most];
        int[] left = new int[most];
        double[] value = new double[most];
        feature[0] = -1;
        Leaf root = new Leaf(0, 0, count, histogram(rows, 0, count, features));
        value[0] = answer(root.histogram.gradient(), root.histogram.curvature());
        findSplit(root, features);
        List<Leaf> open = new ArrayList<>(List.of(root));
        int nodes = 1;
        Leaf next = best(open);
        while (next != null && nodes + 2 <= most) {
            open.remove(next);
            int middle = divide(rows, next);
            feature[next.node] = next.feature;
            cut[next.node] = bins.cut(next.feature, next.place);
            left[next.node] = nodes;
            for (Leaf child : children(rows, next, middle, nodes, features)) {
                feature[child.node] = -1;
                value[child.node] = answer(child.histogram.gradient(), child.histogram.curvature());
                findSplit(child, features);
                open.add(child);
            }
            nodes += 2;
            next = best(open);
        }
        return Tree.of(
                Arrays.copyOf(feature, nodes),
                Arrays.copyOf(cut, nodes),
                Arrays.copyOf(left, nodes),
                Arrays.copyOf(value, nodes));
    }

    private double answer(double gradient, double curvature) {
        double weight = curvature + limits.penalty();
        return weight <= 0 ? 0 : -gradient / weight;
    }

    private static @Nullable Leaf best(List<Leaf> open) {
        return open.stream()
                .filter(leaf -> leaf.gain > LEAST_GAIN)
                .max(Comparator.comparingDouble((Leaf leaf) -> leaf.gain)
                        .thenComparing(Comparator.comparingInt((Leaf leaf) -> leaf.node)
                                .reversed()))
                .orElse(null);
    }

    /** The histogram of the larger child is the parent's less the smaller's. */
    private List<Leaf> children(int[] rows, Leaf parent, int middle, int node, int[] features) {
        boolean leftIsSmall = middle - parent.start < parent.end - middle;
        Histogram small = leftIsSmall
                ? histogram(rows, parent.start, middle, features)
                : histogram(rows, middle, parent.end, features);
        Histogram large = parent.histogram;
        large.subtract(small);
        return List.of(
                new Leaf(node, parent.start, middle, leftIsSmall ? small : large),
                new Leaf(node + 1, middle, parent.end, leftIsSmall ? large : small));
    }

    private Histogram histogram(int[] rows, int start, int end, int[] features) {
        Histogram histogram = new Histogram(features.length);
        for (int i = 0; i < features.length; i++) {
            byte[] column = bins.column(features[i]);
            for (int at = start; at < end; at++) {
                int row = rows[at];
                histogram.add(i, column[row], gradients[row], curvatures[row]);
            }
        }
        return histogram;
    }

    private void findSplit(Leaf leaf, int[] features) {
        double gradient = leaf.histogram.gradient();
        double curvature = leaf.histogram.curvature();
        int rows = leaf.end - leaf.start;
        double whole = -gradient * answer(gradient, curvature);
        for (int i = 0; i < features.length; i++) {
            double leftGradient = 0;
            double leftCurvature = 0;
            int leftRows = 0;
            for (int place = 0; place < bins.places(features[i]); place++) {
                leftGradient += leaf.histogram.gradient(i, place);
                leftCurvature += leaf.histogram.curvature(i, place);
                leftRows += leaf.histogram.count(i, place);
                if (leftRows >= limits.smallestLeaf() && rows - leftRows >= limits.smallestLeaf()) {
                    double rightGradient = gradient - leftGradient;
                    double gain = -leftGradient * answer(leftGradient, leftCurvature)
                            - rightGradient * answer(rightGradient, curvature - leftCurvature)
                            - whole;
                    if (gain > leaf.gain) {
                        leaf.gain = gain;
                        leaf.feature = features[i];
                        leaf.place = place;
                    }
                }
            }
        }
    }

    /** Moves the rows to the left of the split before those to the right, each in their order. */
    private int divide(int[] rows, Leaf leaf) {
        byte[] column = bins.column(leaf.feature);
        int middle = leaf.start;
        int right = 0;
        for (int at = leaf.start; at < leaf.end; at++) {
            int row = rows[at];
            if (column[row] <= leaf.place) {
                rows[middle++] = row;
            } else {
                kept[right++] = row;
            }
        }
        System.arraycopy(kept, 0, rows, middle, right);
        return middle;
    }
}
