package dev.vitrine.analytics.ml.demand.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Series that are parts of others, as trees.
 *
 * <p>Source: S. L. Wickramasuriya, G. Athanasopoulos and R. J. Hyndman, Optimal forecast reconciliation for hierarchical and
 * grouped time series through trace minimization, JASA 114 (2019), with a diagonal matrix of variances: on a tree,
 * generalised least squares is one pass up, which joins each forecast with the sum of its parts, and one pass down, which
 * shares the difference out.
 */
public final class Hierarchy {
    private static final double ROUNDING = 1e-9;

    private final int[] parents;
    private final List<List<Integer>> parts = new ArrayList<>();
    private final List<Integer> downwards = new ArrayList<>();

    /**
     * Makes trees.
     *
     * @param parents the index of the series each is a part of; -1 for none
     */
    public Hierarchy(int[] parents) {
        this.parents = parents.clone();
        for (int i = 0; i < parents.length; i++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= 0) {
                parts.get(parents[i]).add(i);
            } else {
                downwards.add(i);
            }
        }
        for (int at = 0; at < downwards.size(); at++) {
            downwards.addAll(parts.get(downwards.get(at)));
        }
    }

    /** Returns forecasts that add up: the sums of the lowest ones. */
    public double[] bottomUp(double[] forecasts) {
        double[] sums = forecasts.clone();
        for (int at = downwards.size() - 1; at >= 0; at--) {
            int i = downwards.get(at);
            if (!parts.get(i).isEmpty()) {
                sums[i] = 0;
                for (int part : parts.get(i)) {
                    sums[i] += sums[part];
                }
            }
        }
        return sums;
    }

    /**
     * Returns forecasts that add up and lie as near as possible to those given, each the nearer the surer it is.
     *
     * @param variances how unsure each is, above 0
     * @param least below which no lowest forecast may fall; those that differ from it by rounding only are it
     */
    public double[] weighted(double[] forecasts, double[] variances, double least) {
        double[] joined = forecasts.clone();
        double[] unsure = variances.clone();
        double[] sums = new double[forecasts.length];
        double[] sumsUnsure = new double[forecasts.length];
        for (int at = downwards.size() - 1; at >= 0; at--) {
            int i = downwards.get(at);
            if (!parts.get(i).isEmpty()) {
                double gain = sumsUnsure[i] / (sumsUnsure[i] + variances[i]);
                joined[i] = sums[i] + gain * (forecasts[i] - sums[i]);
                unsure[i] = gain * variances[i];
            }
            if (parents[i] >= 0) {
                sums[parents[i]] += joined[i];
                sumsUnsure[parents[i]] += unsure[i];
            }
        }
        for (int i : downwards) {
            double missing = joined[i] - sums[i];
            for (int part : parts.get(i)) {
                joined[part] += unsure[part] / sumsUnsure[i] * missing;
            }
        }
        double rounding = ROUNDING * Math.sqrt(Arrays.stream(variances).max().orElse(0));
        for (int i = 0; i < joined.length; i++) {
            if (parts.get(i).isEmpty() && joined[i] < least + rounding) {
                joined[i] = least;
            }
        }
        return bottomUp(joined);
    }
}
