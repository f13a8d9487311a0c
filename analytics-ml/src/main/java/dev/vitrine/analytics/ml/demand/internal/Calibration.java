package dev.vitrine.analytics.ml.demand.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Widths of prediction intervals from the errors at earlier origins, split conformal: errors are divided by what is typical
 * of the series and the step, and their quantiles are taken over all series. A series that never changed has none.
 *
 * <p>Source: A. N. Angelopoulos and S. Bates, Conformal prediction: a gentle introduction, Foundations and Trends in Machine
 * Learning 16 (2023), sections 1 and 2.3.
 */
public final class Calibration {
    private static final double LARGEST_ERROR = 20;
    private static final double PRIOR_ORIGINS = 4;
    private static final double LEAST_SHARE = 0.2;
    private static final double PRIOR_ERRORS = 20;
    private static final double NEGLIGIBLE = 1e-6;
    private static final int ENOUGH = 100;

    private final List<SeriesBacktest> series;
    private final int season;
    private final int horizon;
    private final double[] profile;
    private final double[][][] errors;

    /**
     * Measures the errors.
     *
     * @param forecasts the forecasts by series and origin
     */
    public Calibration(List<SeriesBacktest> series, double[][][] forecasts, int season, int horizon) {
        this.series = series;
        this.season = season;
        this.horizon = horizon;
        this.errors = new double[series.size()][][];
        this.profile = new double[horizon];
        int[] counts = new int[horizon];
        for (int i = 0; i < errors.length; i++) {
            SeriesBacktest one = series.get(i);
            errors[i] = new double[one.origins()][horizon];
            for (int origin = 0; origin < one.origins(); origin++) {
                double scale = scale(one, origin);
                double[] actual = one.actual(origin);
                for (int step = 0; step < horizon; step++) {
                    double error = Math.abs(actual[step] - forecasts[i][origin][step]) / scale;
                    errors[i][origin][step] = error;
                    if (!Double.isNaN(error)) {
                        profile[step] += Math.min(LARGEST_ERROR, error);
                        counts[step]++;
                    }
                }
            }
        }
        smooth(counts);
    }

    /** Draws the typical errors of the steps towards their mean, the more the fewer there are; none at all stay none. */
    private void smooth(int[] counts) {
        double sum = Arrays.stream(profile).sum();
        int count = Arrays.stream(counts).sum();
        double mean = sum == 0 ? 1 : sum / count;
        for (int step = 0; step < horizon; step++) {
            profile[step] = profile[step] == 0 && counts[step] > 0
                    ? NEGLIGIBLE * mean
                    : (profile[step] + PRIOR_ERRORS * mean) / (counts[step] + PRIOR_ERRORS);
        }
    }

    /** Returns what a series changes by from one period to the next, lately; if intermittent, ever; NaN if it never did. */
    private double scale(SeriesBacktest one, int origin) {
        double[] history = one.history(origin);
        double ever = Histories.meanChange(history);
        double lately = Histories.meanChange(Histories.last(history, season + 1));
        if (ever == 0) {
            return Double.NaN;
        }
        return one.series().isIntermittent() ? ever : Math.max(lately, LEAST_SHARE * ever);
    }

    /** Returns how a series' errors compare with those typical, over all origins but one, drawn towards 1. */
    private double relative(int i, int except) {
        double sum = PRIOR_ORIGINS;
        double count = PRIOR_ORIGINS;
        for (int origin = 0; origin < errors[i].length; origin++) {
            double mean = 0;
            int known = 0;
            for (int step = 0; step < horizon; step++) {
                if (!Double.isNaN(errors[i][origin][step])) {
                    mean += errors[i][origin][step] / profile[step];
                    known++;
                }
            }
            if (origin != except && known > 0) {
                sum += mean / known;
                count++;
            }
        }
        return sum / count;
    }

    /** Returns the quantile of the scores at each step, leaving out those from one origin; -1 leaves out none. */
    private double[] quantiles(double level, int except) {
        double[][] scores = new double[horizon][errors.length * most()];
        int[] counts = new int[horizon];
        for (int i = 0; i < errors.length; i++) {
            for (int origin = 0; origin < errors[i].length; origin++) {
                double relative = relative(i, origin);
                for (int step = 0; step < horizon && origin != except; step++) {
                    double score = errors[i][origin][step] / profile[step] / relative;
                    if (!Double.isNaN(score)) {
                        scores[step][counts[step]++] = score;
                    }
                }
            }
        }
        for (int step = 0; step < horizon; step++) {
            scores[step] = Arrays.copyOf(scores[step], counts[step]);
        }
        boolean isEnough = Arrays.stream(counts).min().orElse(0) >= ENOUGH;
        double[] pooled =
                Arrays.stream(scores).flatMapToDouble(Arrays::stream).sorted().toArray();
        double[] quantiles = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            double[] sorted = isEnough ? scores[step] : pooled;
            Arrays.sort(sorted);
            int rank = Math.min(sorted.length, (int) Math.ceil((sorted.length + 1) * level));
            quantiles[step] = rank == 0 ? Double.NaN : profile[step] * sorted[rank - 1];
        }
        return quantiles;
    }

    private int most() {
        return series.stream().mapToInt(SeriesBacktest::origins).max().orElse(0);
    }

    /** Returns half the width of each series' interval at each step; NaN where there was nothing to learn from. */
    public double[][] halfWidths(double level) {
        double[] quantiles = quantiles(level, -1);
        double[][] widths = new double[errors.length][horizon];
        for (int i = 0; i < errors.length; i++) {
            double size = scale(series.get(i), -1) * relative(i, -1);
            for (int step = 0; step < horizon; step++) {
                widths[i][step] = quantiles[step] * size;
            }
        }
        return widths;
    }

    /** Returns how many values there were at earlier origins, and how many lay within widths learnt from the others. */
    public long[] coverage(double level) {
        long inside = 0;
        long known = 0;
        for (int origin = 0; origin < most(); origin++) {
            double[] quantiles = quantiles(level, origin);
            for (int i = 0; i < errors.length; i++) {
                if (origin < errors[i].length) {
                    double relative = relative(i, origin);
                    for (int step = 0; step < horizon; step++) {
                        double error = errors[i][origin][step];
                        known += Double.isNaN(error) || Double.isNaN(quantiles[step]) ? 0 : 1;
                        inside += error <= quantiles[step] * relative ? 1 : 0;
                    }
                }
            }
        }
        return new long[] {known, inside};
    }
}
