package dev.vitrine.analytics.ml.segments;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import smile.clustering.DBSCAN;

/**
 * Finds dense groups of customers by DBSCAN on scaled logarithms; who is in none is unusual.
 *
 * <p>Without a radius it takes the 95th percentile of the distance to the so-many-th nearest neighbour. Of more than
 * 5,000 customers a random sample of so many is looked at. O(s²) in the customers looked at.
 *
 * <p>Source: M. Ester, H.-P. Kriegel, J. Sander and X. Xu, A density-based algorithm for discovering clusters in large
 * spatial databases with noise, KDD 1996.
 */
public final class DensitySegmentsTrainer implements Trainer<CustomerPoints, DensitySegments> {
    private static final int NEIGHBOURS = 10;
    private static final int LARGEST_SAMPLE = 5000;
    private static final double RADIUS_SHARE = 0.95;
    private static final double LEAST_RADIUS = 1e-6;
    private static final long SEED = 42;

    private final int neighbours;
    private final @Nullable Double radius;
    private final long seed;

    private DensitySegmentsTrainer(int neighbours, @Nullable Double radius, long seed) {
        this.neighbours = neighbours;
        this.radius = radius;
        this.seed = seed;
    }

    static DensitySegmentsTrainer ofDefaults() {
        return new DensitySegmentsTrainer(NEIGHBOURS, null, SEED);
    }

    /**
     * Returns this with another number of customers that make a place dense, the one itself included.
     *
     * @throws IllegalArgumentException if it is less than 2
     */
    public DensitySegmentsTrainer withNeighbours(int number) {
        if (number < 2) {
            throw new IllegalArgumentException(
                    "the number of neighbours is " + number + "; expected 2 or more. Maybe " + NEIGHBOURS + ".");
        }
        return new DensitySegmentsTrainer(number, radius, seed);
    }

    /**
     * Returns this with a fixed radius, in standard deviations of the scaled logarithms.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public DensitySegmentsTrainer withRadius(double distance) {
        if (!(distance > 0) || Double.isInfinite(distance)) {
            throw new IllegalArgumentException("the radius is " + distance + "; expected a number above 0. Maybe 0.3.");
        }
        return new DensitySegmentsTrainer(neighbours, distance, seed);
    }

    /** Returns this with another seed, of the sample. */
    public DensitySegmentsTrainer withSeed(long number) {
        return new DensitySegmentsTrainer(neighbours, radius, number);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UntrainableDataException if there are fewer customers than neighbours asked for
     */
    @Override
    public DensitySegments train(CustomerPoints data) {
        if (data.size() < neighbours) {
            throw new UntrainableDataException(
                    "there are " + data.size() + " customers; expected at least the " + neighbours
                            + " neighbours that make a place dense. Maybe ask for fewer, or take a longer period.");
        }
        LogScale scale = LogScale.of(data.points());
        int[] sample = Silhouette.sample(data.size(), LARGEST_SAMPLE, seed);
        double[][] points = IntStream.of(sample)
                .mapToObj(row -> scale.scaled(data.points().get(row)))
                .toArray(double[][]::new);
        double[] reach = neighbourDistances(points);
        double chosen = radius == null ? usualRadius(reach) : radius;
        DBSCAN<double[]> run = DBSCAN.fit(points, neighbours, chosen);
        return model(data, scale, points, reach, chosen, run.y);
    }

    /** Returns the distance of each point to its so-many-th nearest, itself the first. */
    private double[] neighbourDistances(double[][] points) {
        double[] reach = new double[points.length];
        double[] distances = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < points.length; j++) {
                distances[j] = Silhouette.squaredDistance(points[i], points[j]);
            }
            Arrays.sort(distances);
            reach[i] = Math.sqrt(distances[neighbours - 1]);
        }
        return reach;
    }

    private static double usualRadius(double[] reach) {
        double[] sorted = reach.clone();
        Arrays.sort(sorted);
        return Math.max(LEAST_RADIUS, sorted[(int) (RADIUS_SHARE * (sorted.length - 1))]);
    }

    private DensitySegments model(
            CustomerPoints data, LogScale scale, double[][] points, double[] reach, double chosen, int[] labels) {
        List<double[]> cores = new ArrayList<>();
        List<Integer> clusterOf = new ArrayList<>();
        // Smile numbers clusters in the order it meets them, and noise beyond all.
        int clusters = Arrays.stream(labels)
                .filter(label -> label < points.length)
                .map(label -> label + 1)
                .max()
                .orElse(0);
        int[] sizes = new int[clusters];
        double[][] means = new double[clusters][LogScale.MEASURES];
        for (int row = 0; row < points.length; row++) {
            if (labels[row] < points.length) {
                int cluster = labels[row];
                sizes[cluster]++;
                for (int i = 0; i < LogScale.MEASURES; i++) {
                    means[cluster][i] += points[row][i];
                }
                if (reach[row] <= chosen) {
                    cores.add(points[row]);
                    clusterOf.add(cluster);
                }
            }
        }
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int i = 0; i < LogScale.MEASURES; i++) {
                means[cluster][i] /= sizes[cluster];
            }
        }
        List<Integer> order = IntStream.range(0, clusters)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -sizes[i]))
                .toList();
        double[][] ordered = order.stream().map(i -> means[i]).toArray(double[][]::new);
        List<String> names = SegmentNames.of(ordered);
        List<DensityGroup> groups = new ArrayList<>();
        for (int place = 0; place < clusters; place++) {
            CustomerPoint plain = scale.unscaled(ordered[place]);
            groups.add(new DensityGroup(
                    names.get(place),
                    (double) sizes[order.get(place)] / points.length,
                    plain.recencyDays(),
                    plain.orders(),
                    plain.spent()));
        }
        int[] places = clusterOf.stream().mapToInt(order::indexOf).toArray();
        ModelProvenance provenance = ModelProvenance.of(
                DensitySegments.KIND,
                data.fingerprint(),
                List.of("recency-days", "orders", "spent"),
                Map.of("neighbours", Integer.toString(neighbours), "sample", Integer.toString(points.length)),
                seed);
        return new DensitySegments(provenance, scale, chosen, groups, cores.toArray(double[][]::new), places);
    }
}
