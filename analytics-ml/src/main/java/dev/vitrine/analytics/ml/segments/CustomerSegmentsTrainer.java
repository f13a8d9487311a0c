package dev.vitrine.analytics.ml.segments;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import smile.clustering.KMeans;

/**
 * Finds segments by k-means on scaled logarithms. The number of segments is the one with the highest silhouette among
 * those allowed, the smaller among equals; or a fixed one.
 *
 * <p>Two segments often have the highest silhouette of all and tell a shop nothing new, so that three is the least by
 * default. Time: O(n k) for each of the starts and iterations, and O(s²) for each number of segments, s being at most
 * 3,000.
 */
public final class CustomerSegmentsTrainer implements Trainer<CustomerPoints, CustomerSegments> {
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    private static final long SEED = 42;

    private final int fewest;
    private final int most;
    private final long seed;

    private CustomerSegmentsTrainer(int fewest, int most, long seed) {
        this.fewest = fewest;
        this.most = most;
        this.seed = seed;
    }

    static CustomerSegmentsTrainer ofDefaults() {
        return new CustomerSegmentsTrainer(FEWEST, MOST, SEED);
    }

    /** Returns this with a fixed number of segments. */
    public CustomerSegmentsTrainer withSegments(int number) {
        return withSegmentsBetween(number, number);
    }

    /**
     * Returns this with other numbers of segments to choose from.
     *
     * @throws IllegalArgumentException if the fewest are below 2, or the most below the fewest
     */
    public CustomerSegmentsTrainer withSegmentsBetween(int least, int largest) {
        if (least < 2 || largest < least) {
            throw new IllegalArgumentException("the number of segments is between " + least + " and " + largest
                    + "; expected 2 or more, and the second not below the first. Maybe " + FEWEST + " and " + MOST
                    + ".");
        }
        return new CustomerSegmentsTrainer(least, largest, seed);
    }

    /** Returns this with another seed. */
    public CustomerSegmentsTrainer withSeed(long number) {
        return new CustomerSegmentsTrainer(fewest, most, number);
    }

    long seed() {
        return seed;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UntrainableDataException if fewer customers differ than there are to be segments
     */
    @Override
    public CustomerSegments train(CustomerPoints data) {
        LogScale scale = scale(data);
        double[][] points = scale.scaled(data.points());
        int[] sample = Silhouette.sample(points.length, Silhouette.LARGEST_SAMPLE, seed);
        KMeans best = KMeansRuns.best(points, fewest, seed);
        double highest = fewest == most ? 0 : silhouette(points, best, sample);
        for (int clusters = fewest + 1; clusters <= possible(points); clusters++) {
            KMeans run = KMeansRuns.best(points, clusters, seed);
            double silhouette = silhouette(points, run, sample);
            if (silhouette > highest) {
                best = run;
                highest = silhouette;
            }
        }
        return model(data, scale, best);
    }

    private int possible(double[][] points) {
        return Math.min(most, KMeansRuns.different(points, most));
    }

    /** Returns what each allowed number of segments comes to, in their order; beyond what the data have there are none. */
    List<ClusterCount> counts(CustomerPoints data) {
        LogScale scale = scale(data);
        double[][] points = scale.scaled(data.points());
        double[][] shuffled = shuffled(points);
        int[] sample = Silhouette.sample(points.length, Silhouette.LARGEST_SAMPLE, seed);
        List<ClusterCount> counts = new ArrayList<>();
        for (int clusters = fewest; clusters <= possible(points); clusters++) {
            KMeans run = KMeansRuns.best(points, clusters, seed);
            KMeans reference = KMeansRuns.best(shuffled, clusters, seed);
            counts.add(new ClusterCount(
                    clusters,
                    run.distortion / points.length,
                    silhouette(points, run, sample),
                    silhouette(shuffled, reference, sample)));
        }
        return counts;
    }

    private LogScale scale(CustomerPoints data) {
        LogScale scale = LogScale.of(data.points());
        int different = data.size() == 0 ? 0 : KMeansRuns.different(scale.scaled(data.points()), fewest);
        if (different < fewest) {
            throw new UntrainableDataException("there are " + data.size() + " customers, of whom " + different
                    + " differ in recency, orders or spend; expected at least " + fewest + " for as many segments."
                    + " Maybe ask for fewer segments, or take a longer period.");
        }
        return scale;
    }

    private static double silhouette(double[][] points, KMeans run, int[] sample) {
        double[][] chosen = IntStream.of(sample).mapToObj(row -> points[row]).toArray(double[][]::new);
        int[] clusters = IntStream.of(sample).map(row -> run.y[row]).toArray();
        return Silhouette.of(chosen, clusters, run.k);
    }

    private double[][] shuffled(double[][] points) {
        double[][] copy = IntStream.range(0, points.length)
                .mapToObj(row -> points[row].clone())
                .toArray(double[][]::new);
        SplittableRandom random = new SplittableRandom(seed);
        for (int measure = 0; measure < LogScale.MEASURES; measure++) {
            for (int i = copy.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                double swapped = copy[i][measure];
                copy[i][measure] = copy[j][measure];
                copy[j][measure] = swapped;
            }
        }
        return copy;
    }

    private CustomerSegments model(CustomerPoints data, LogScale scale, KMeans run) {
        double[] spent = new double[run.k];
        double all = 0;
        for (int row = 0; row < data.size(); row++) {
            spent[run.y[row]] += data.points().get(row).spent();
            all += data.points().get(row).spent();
        }
        double total = all;
        List<Integer> order = IntStream.range(0, run.k)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -spent[i]))
                .toList();
        double[][] centroids = order.stream().map(i -> run.centroids[i]).toArray(double[][]::new);
        List<String> names = SegmentNames.of(centroids);
        List<Segment> segments = new ArrayList<>();
        for (int place = 0; place < run.k; place++) {
            int cluster = order.get(place);
            CustomerPoint plain = scale.unscaled(centroids[place]);
            segments.add(new Segment(
                    names.get(place),
                    run.size[cluster],
                    (double) run.size[cluster] / data.size(),
                    total == 0 ? 0 : spent[cluster] / total,
                    plain.recencyDays(),
                    plain.orders(),
                    plain.spent()));
        }
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("segments", fewest == most ? "" + fewest : fewest + " to " + most + ", highest silhouette");
        ModelProvenance provenance = ModelProvenance.of(
                CustomerSegments.KIND,
                data.fingerprint(),
                List.of("recency-days", "orders", "spent"),
                parameters,
                seed);
        return new CustomerSegments(provenance, scale, centroids, segments);
    }
}
