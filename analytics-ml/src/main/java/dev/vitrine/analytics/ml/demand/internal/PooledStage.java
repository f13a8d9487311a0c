package dev.vitrine.analytics.ml.demand.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Autoregressions that many series share: one for all, and one for each group of series that behave alike. Groups and
 * coefficients are found in turns, as in k-means.
 */
final class PooledStage {
    private static final int MOST_GROUPS = 4;
    private static final int SERIES_PER_GROUP = 40;
    private static final int MOST_TURNS = 20;
    private static final double OTHERS_SHARE = 0.03;
    private static final double RIDGE = 1e-3;
    private static final double FIRST_PULL = 300;

    private final double[][] common;
    private final double[][][] groups;
    private final double[] penalties;

    private PooledStage(double[][] common, double[][][] groups, double[] penalties) {
        this.common = common;
        this.groups = groups;
        this.penalties = penalties;
    }

    /** Finds them. */
    static PooledStage of(List<WindowMoments> series, int memory, int horizon, double[] penalties, Workers workers) {
        double[][] common = pooled(series, new int[series.size()], 0, memory, horizon, penalties);
        List<WindowMoments> known =
                series.stream().filter(moments -> moments.windows() > 0).toList();
        int count = Math.max(1, Math.min(MOST_GROUPS, known.size() / SERIES_PER_GROUP));
        double[][][] groups = new double[count][][];
        if (count == 1) {
            groups[0] = common;
            return new PooledStage(common, groups, penalties);
        }
        int[] membership = firstGroups(known, common, penalties, count, workers);
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            int[] now = membership;
            List<double[][]> found = workers.map(count, group -> pooled(known, now, group, memory, horizon, penalties));
            for (int group = 0; group < count; group++) {
                groups[group] = found.get(group);
            }
            membership = workers.map(known.size(), i -> nearest(groups, known.get(i))).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (Arrays.equals(now, membership)) {
                break;
            }
        }
        return new PooledStage(common, groups, penalties);
    }

    /** Begins with groups of equal size, by how much a series gains from coefficients of its own. */
    private static int[] firstGroups(
            List<WindowMoments> series, double[][] common, double[] penalties, int count, Workers workers) {
        List<Double> gains = workers.map(series.size(), i -> {
            WindowMoments moments = series.get(i);
            double[][] own = moments.fit(common, FIRST_PULL, penalties);
            return (moments.loss(own) - moments.loss(common)) / moments.windows();
        });
        int[] order = IntStream.range(0, series.size())
                .boxed()
                .sorted(Comparator.comparing(gains::get))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] membership = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            membership[order[rank]] = rank * count / order.length;
        }
        return membership;
    }

    private static double[][] pooled(
            List<WindowMoments> series, int[] membership, int group, int memory, int horizon, double[] penalties) {
        WindowMoments sum = WindowMoments.none(memory, horizon);
        for (int i = 0; i < membership.length; i++) {
            sum.add(series.get(i), membership[i] == group ? 1 : OTHERS_SHARE);
        }
        return sum.fit(new double[horizon][memory], RIDGE * sum.windows(), penalties);
    }

    private static int nearest(double[][][] groups, WindowMoments moments) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int group = 0; group < groups.length; group++) {
            double loss = moments.loss(groups[group]);
            if (loss < least) {
                least = loss;
                best = group;
            }
        }
        return best;
    }

    /** Returns the coefficients of one series: its own, pulled towards those of its group. */
    double[][] fit(WindowMoments moments, double pull) {
        return moments.windows() == 0 ? common : moments.fit(groups[nearest(groups, moments)], pull, penalties);
    }
}
