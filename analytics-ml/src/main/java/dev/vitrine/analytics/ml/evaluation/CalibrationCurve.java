package dev.vitrine.analytics.ml.evaluation;

import dev.vitrine.analytics.analysis.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Probabilities beside what happened: in groups of about equal size by falling probability, how often it should have
 * happened and how often it did.
 *
 * @param bins the groups, the lowest probabilities first
 */
public record CalibrationCurve(List<Bin> bins) {

    /** Keeps the list from being changed. */
    public CalibrationCurve {
        bins = List.copyOf(bins);
    }

    /**
     * One group of rows with about equal probabilities.
     *
     * @param rows how many
     * @param predicted the mean of their probabilities
     * @param observed the share of them that happened
     * @param observedAt95 Wilson's interval of that share, at 95 %
     */
    public record Bin(int rows, double predicted, double observed, Interval observedAt95) {}

    /**
     * Returns the curve in so many groups; equal scores stay in one group, so there may be fewer.
     *
     * @throws IllegalArgumentException if the number of groups is less than 1
     */
    public static CalibrationCurve of(ScoredOutcomes scored, int groups) {
        if (groups < 1) {
            throw new IllegalArgumentException("the number of groups is " + groups + "; expected 1 or more. Maybe 10.");
        }
        List<Bin> bins = new ArrayList<>();
        int size = scored.size();
        int end = size;
        for (int group = 1; group <= groups && end > 0; group++) {
            int start = Math.min(end, (int) ((long) size * (groups - group) / groups));
            while (start > 0 && scored.score(scored.rowAt(start)) == scored.score(scored.rowAt(start - 1))) {
                start--;
            }
            if (start < end) {
                bins.add(bin(scored, start, end));
                end = start;
            }
        }
        return new CalibrationCurve(bins);
    }

    private static Bin bin(ScoredOutcomes scored, int start, int end) {
        double sum = 0;
        int happened = 0;
        for (int rank = start; rank < end; rank++) {
            int row = scored.rowAt(rank);
            sum += scored.score(row);
            happened += scored.outcome(row) ? 1 : 0;
        }
        int rows = end - start;
        Interval interval = Interval.ofShare(happened, rows, Interval.USUAL_LEVEL);
        if (interval == null) {
            throw new IllegalStateException("a group has rows");
        }
        return new Bin(rows, sum / rows, (double) happened / rows, interval);
    }

    /**
     * Returns the mean distance of predicted and observed, groups weighted by their rows (expected calibration error); 0
     * without rows.
     */
    public double error() {
        double sum = 0;
        long rows = 0;
        for (Bin bin : bins) {
            sum += bin.rows() * Math.abs(bin.predicted() - bin.observed());
            rows += bin.rows();
        }
        return rows == 0 ? 0 : sum / rows;
    }
}
