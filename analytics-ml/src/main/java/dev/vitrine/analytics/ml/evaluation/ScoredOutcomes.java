package dev.vitrine.analytics.ml.evaluation;

import java.util.Arrays;

/**
 * Scores given to things that then happened or did not, and how well the one tells the other.
 *
 * <p>A higher score means likelier. Equal scores are ties: no figure depends on the order in which they were given.
 * Figures that need both outcomes throw where there is one only; ask {@link #hasBothClasses} first. Making one takes O(n
 * log n), each figure O(n). Immutable and thread-safe.
 */
public final class ScoredOutcomes {
    private final double[] scores;
    private final boolean[] outcomes;
    /** Rows by falling score. */
    private final int[] order;

    private final int positives;

    private ScoredOutcomes(double[] scores, boolean[] outcomes) {
        this.scores = scores;
        this.outcomes = outcomes;
        this.order = RankOrder.falling(scores);
        int count = 0;
        for (boolean outcome : outcomes) {
            count += outcome ? 1 : 0;
        }
        this.positives = count;
    }

    /**
     * Returns the pairs of scores and outcomes; the arrays are copied.
     *
     * @param scores one per row, none NaN
     * @param outcomes whether it happened, row by row
     * @throws IllegalArgumentException if the arrays differ in length or a score is NaN
     */
    public static ScoredOutcomes of(double[] scores, boolean[] outcomes) {
        if (scores.length != outcomes.length) {
            throw new IllegalArgumentException(scores.length + " scores for " + outcomes.length
                    + " outcomes: expected one for each. Maybe some rows were dropped from one of them.");
        }
        for (int row = 0; row < scores.length; row++) {
            if (Double.isNaN(scores[row])) {
                throw new IllegalArgumentException("the score of row " + row
                        + " is NaN: expected a number. Maybe leave out rows that the model can't answer, and say so.");
            }
        }
        return new ScoredOutcomes(scores.clone(), outcomes.clone());
    }

    /** Returns the number of rows. */
    public int size() {
        return scores.length;
    }

    /** Returns how many happened. */
    public int positives() {
        return positives;
    }

    /** Returns the share that happened; 0 without rows. */
    public double baseRate() {
        return size() == 0 ? 0 : (double) positives / size();
    }

    /** Tells whether some happened and some did not. */
    public boolean hasBothClasses() {
        return positives > 0 && positives < size();
    }

    /**
     * Returns the area under the ROC curve: how often one that happened has a higher score than one that did not, ties
     * counted half.
     *
     * <p>Source: J. A. Hanley and B. J. McNeil, The meaning and use of the area under a ROC curve, Radiology 143 (1982).
     *
     * @throws IllegalStateException if there is one outcome only
     */
    public double rocAuc() {
        requireBothClasses("ROC-AUC");
        return rocAuc(ones());
    }

    /**
     * Returns the average precision, the area under the precision-recall curve by steps: the precision at each score,
     * weighted by the recall it adds. One who guesses gets the base rate.
     *
     * @throws IllegalStateException if nothing happened
     */
    public double averagePrecision() {
        if (positives == 0) {
            throw oneClass("average precision");
        }
        return averagePrecision(ones());
    }

    /**
     * Returns the mean squared difference of score and outcome; scores are taken as probabilities.
     *
     * <p>Source: G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78
     * (1950).
     *
     * @throws IllegalStateException without rows
     */
    public double brier() {
        return brier(ones());
    }

    /**
     * Returns the mean negative logarithm of the probability given to what happened; probabilities are kept 1e-15 away
     * from 0 and 1.
     *
     * @throws IllegalStateException without rows
     */
    public double logLoss() {
        requireRows();
        double sum = 0;
        for (int row = 0; row < size(); row++) {
            double score = Math.min(1 - 1e-15, Math.max(1e-15, scores[row]));
            sum -= Math.log(outcomes[row] ? score : 1 - score);
        }
        return sum / size();
    }

    /** Returns the counts if those with at least this score are said to happen. */
    public Confusion at(double threshold) {
        int hits = 0;
        int alarms = 0;
        for (int row = 0; row < size(); row++) {
            if (scores[row] >= threshold) {
                alarms++;
                hits += outcomes[row] ? 1 : 0;
            }
        }
        return new Confusion(hits, alarms - hits, positives - hits, size() - alarms - positives + hits);
    }

    /** Returns F1 if those with at least this score are said to happen; 0 where nothing is hit. */
    public double f1(double threshold) {
        return at(threshold).f1();
    }

    /**
     * Returns the score from which on F1 is highest, the highest such score among equals. Choose it on past data only.
     *
     * @throws IllegalStateException if nothing happened
     */
    public double bestF1Threshold() {
        if (positives == 0) {
            throw oneClass("a threshold");
        }
        double best = -1;
        double threshold = Double.POSITIVE_INFINITY;
        int hits = 0;
        for (int rank = 0; rank < order.length; rank++) {
            hits += outcomes[order[rank]] ? 1 : 0;
            boolean lastOfTie = rank + 1 == order.length || scores[order[rank + 1]] != scores[order[rank]];
            double f1 = 2.0 * hits / (rank + 1.0 + positives);
            if (lastOfTie && f1 > best) {
                best = f1;
                threshold = scores[order[rank]];
            }
        }
        return threshold;
    }

    /**
     * Returns the share of all that happened which is found among the rows with the highest scores. Of rows tied at the
     * edge, the same part of each kind is taken.
     *
     * @param share which share of the rows is looked at, above 0 and at most 1, such as 0.1
     * @throws IllegalStateException if nothing happened
     */
    public double recallAtTop(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the share is " + share + "; expected above 0 and at most 1. Maybe 0.1.");
        }
        if (positives == 0) {
            throw oneClass("recall");
        }
        double wanted = share * size();
        double hits = 0;
        int rank = 0;
        while (rank < order.length && rank < wanted) {
            int end = endOfTie(rank);
            int inTie = 0;
            for (int i = rank; i < end; i++) {
                inTie += outcomes[order[i]] ? 1 : 0;
            }
            hits += inTie * Math.min(1, (wanted - rank) / (end - rank));
            rank = end;
        }
        return hits / positives;
    }

    /**
     * Returns {@link #rocAuc} of a sample in which row i occurs so many times; NaN if the sample has one outcome only.
     * For {@link Bootstrap}.
     */
    public double rocAuc(int[] multiplicities) {
        double concordant = 0;
        long above = 0;
        long negatives = 0;
        for (int rank = 0; rank < order.length; ) {
            int end = endOfTie(rank);
            long hits = 0;
            long misses = 0;
            for (; rank < end; rank++) {
                int row = order[rank];
                hits += outcomes[row] ? multiplicities[row] : 0;
                misses += outcomes[row] ? 0 : multiplicities[row];
            }
            concordant += (double) misses * (above + hits / 2.0);
            above += hits;
            negatives += misses;
        }
        return above == 0 || negatives == 0 ? Double.NaN : concordant / above / negatives;
    }

    /**
     * Returns {@link #averagePrecision} of a sample in which row i occurs so many times; NaN if nothing happened in it.
     * For {@link Bootstrap}.
     */
    public double averagePrecision(int[] multiplicities) {
        double sum = 0;
        long hits = 0;
        long seen = 0;
        for (int rank = 0; rank < order.length; ) {
            int end = endOfTie(rank);
            long before = hits;
            for (; rank < end; rank++) {
                int row = order[rank];
                hits += outcomes[row] ? multiplicities[row] : 0;
                seen += multiplicities[row];
            }
            if (hits > before) {
                sum += (double) (hits - before) * hits / seen;
            }
        }
        return hits == 0 ? Double.NaN : sum / hits;
    }

    /** Returns {@link #brier} of a sample in which row i occurs so many times. For {@link Bootstrap}. */
    public double brier(int[] multiplicities) {
        requireRows();
        double sum = 0;
        long count = 0;
        for (int row = 0; row < size(); row++) {
            double difference = scores[row] - (outcomes[row] ? 1 : 0);
            sum += multiplicities[row] * difference * difference;
            count += multiplicities[row];
        }
        return sum / count;
    }

    double score(int row) {
        return scores[row];
    }

    boolean outcome(int row) {
        return outcomes[row];
    }

    /** Returns a row by its rank, the highest score first. */
    int rowAt(int rank) {
        return order[rank];
    }

    private int endOfTie(int start) {
        int end = start + 1;
        while (end < order.length && scores[order[end]] == scores[order[start]]) {
            end++;
        }
        return end;
    }

    private int[] ones() {
        int[] ones = new int[size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private void requireRows() {
        if (size() == 0) {
            throw new IllegalStateException("there are no rows to measure. Maybe the test period is empty.");
        }
    }

    private void requireBothClasses(String figure) {
        if (!hasBothClasses()) {
            throw oneClass(figure);
        }
    }

    private IllegalStateException oneClass(String figure) {
        return new IllegalStateException(figure + " needs both outcomes, but " + positives + " of " + size()
                + " happened. Maybe measure over a longer period, or ask hasBothClasses first.");
    }
}
