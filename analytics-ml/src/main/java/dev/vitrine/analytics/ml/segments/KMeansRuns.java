package dev.vitrine.analytics.ml.segments;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import smile.clustering.KMeans;
import smile.math.MathEx;

/**
 * K-means by Smile, started anew several times; the run with the least distortion counts.
 *
 * <p>Smile draws from a generator of the calling thread, which is seeded here before each run.
 */
final class KMeansRuns {
    private static final int STARTS = 5;
    private static final int MOST_ITERATIONS = 100;
    private static final double TOLERANCE = 1e-6;

    private KMeansRuns() {}

    static KMeans best(double[][] points, int clusters, long seed) {
        KMeans best = null;
        for (int start = 0; start < STARTS; start++) {
            MathEx.setSeed(seed * STARTS + start);
            KMeans run = KMeans.fit(points, clusters, MOST_ITERATIONS, TOLERANCE);
            if (best == null || run.distortion < best.distortion) {
                best = run;
            }
        }
        if (best == null) {
            throw new IllegalStateException("there is at least one start");
        }
        return best;
    }

    /** Returns the number of different points: there can't be more clusters. */
    static int different(double[][] points, int enough) {
        Set<String> seen = new HashSet<>();
        for (double[] point : points) {
            seen.add(Arrays.toString(point));
            if (seen.size() >= enough) {
                return enough;
            }
        }
        return seen.size();
    }
}
