package dev.vitrine.analytics.ml.classification.internal;

/**
 * How far a tree grows.
 *
 * @param leaves how many at most
 * @param smallestLeaf how many rows a leaf has at least
 * @param penalty added to the weight of a leaf, so that small ones say less
 */
public record TreeLimits(int leaves, int smallestLeaf, double penalty) {

    /** Checks the limits. */
    public TreeLimits {
        if (leaves < 2) {
            throw new IllegalArgumentException("the number of leaves is " + leaves + "; expected 2 or more. Maybe 16.");
        }
        if (smallestLeaf < 1) {
            throw new IllegalArgumentException(
                    "the smallest leaf has " + smallestLeaf + " rows; expected 1 or more. Maybe 100.");
        }
        if (!(penalty >= 0) || Double.isInfinite(penalty)) {
            throw new IllegalArgumentException("the penalty is " + penalty + "; expected 0 or more. Maybe 10.");
        }
    }

    /** Returns these limits with another number of leaves. */
    public TreeLimits withLeaves(int number) {
        return new TreeLimits(number, smallestLeaf, penalty);
    }

    /** Returns these limits with another smallest leaf. */
    public TreeLimits withSmallestLeaf(int rows) {
        return new TreeLimits(leaves, rows, penalty);
    }

    /** Returns these limits with another penalty. */
    public TreeLimits withPenalty(double number) {
        return new TreeLimits(leaves, smallestLeaf, number);
    }
}
