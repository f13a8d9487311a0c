package dev.vitrine.analytics.ml.segments;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How much nearer points are to their own cluster than to the next: the mean of (b - a) / max(a, b), a being the mean
 * distance to the own cluster and b to the nearest other one; 0 for a point alone in its cluster.
 *
 * <p>Source: P. J. Rousseeuw, Silhouettes: a graphical aid to the interpretation and validation of cluster analysis,
 * Journal of Computational and Applied Mathematics 20 (1987). O(n²) in the points looked at.
 */
final class Silhouette {
    /** Beyond so many points a sample is looked at. */
    static final int LARGEST_SAMPLE = 3000;

    private Silhouette() {}

    /** Returns the silhouette; 0 where there is one cluster only. Points of a cluster below 0 are noise, left out. */
    static double of(double[][] points, int[] clusters, int count) {
        double sum = 0;
        int measured = 0;
        int[] sizes = new int[count];
        for (int cluster : clusters) {
            if (cluster >= 0) {
                sizes[cluster]++;
            }
        }
        double[] distances = new double[count];
        for (int i = 0; i < points.length; i++) {
            if (clusters[i] >= 0) {
                sum += ofPoint(points, clusters, sizes, i, distances);
                measured++;
            }
        }
        return measured == 0 ? 0 : sum / measured;
    }

    private static double ofPoint(double[][] points, int[] clusters, int[] sizes, int point, double[] distances) {
        Arrays.fill(distances, 0);
        for (int j = 0; j < points.length; j++) {
            if (clusters[j] >= 0) {
                distances[clusters[j]] += Math.sqrt(squaredDistance(points[point], points[j]));
            }
        }
        int own = clusters[point];
        double nearest = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            if (cluster != own && sizes[cluster] > 0) {
                nearest = Math.min(nearest, distances[cluster] / sizes[cluster]);
            }
        }
        if (sizes[own] == 1 || Double.isInfinite(nearest)) {
            return 0;
        }
        double inside = distances[own] / (sizes[own] - 1);
        double larger = Math.max(inside, nearest);
        return larger == 0 ? 0 : (nearest - inside) / larger;
    }

    static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    /** Returns which points to look at: all, or a random sample in ascending order. */
    static int[] sample(int size, int most, long seed) {
        int[] rows = new int[Math.min(size, most)];
        SplittableRandom random = new SplittableRandom(seed);
        int taken = 0;
        for (int row = 0; row < size && taken < rows.length; row++) {
            if (random.nextInt(size - row) < rows.length - taken) {
                rows[taken++] = row;
            }
        }
        return rows;
    }
}
