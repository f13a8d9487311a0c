package dev.vitrine.analytics.ml.segments;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import smile.validation.metric.AdjustedRandIndex;

/**
 * How well segments hold together, and whether they come out again. Immutable and thread-safe.
 *
 * @param model the segments
 * @param counts the numbers of segments that were tried
 * @param stability with other seeds, and with half of the customers
 * @param silhouette of the model
 * @param shuffledSilhouette of as many segments where recency, orders and spend have nothing to do with one another
 */
public record SegmentsEvaluation(
        CustomerSegments model,
        List<ClusterCount> counts,
        List<SegmentStability> stability,
        double silhouette,
        double shuffledSilhouette)
        implements Evaluation {
    private static final int SEEDS = 10;
    private static final double STABLE = 0.75;
    private static final double CLEARLY = 0.05;
    private static final int FEW = 100;

    /** Keeps the lists from being changed. */
    public SegmentsEvaluation {
        counts = List.copyOf(counts);
        stability = List.copyOf(stability);
    }

    /** Measures a model on the customers it was trained on, training again for each number of segments and each seed. */
    public static SegmentsEvaluation of(CustomerSegments model, CustomerPoints data, CustomerSegmentsTrainer trainer) {
        int segments = model.segments().size();
        List<ClusterCount> counts = trainer.counts(data);
        ClusterCount chosen = counts.stream()
                .filter(count -> count.clusters() == segments)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the trainer does not allow the model's " + segments
                        + " segments. Maybe evaluate with the trainer of the model."));
        int[] own = model.assign(data.points());
        CustomerSegmentsTrainer fixed = trainer.withSegments(segments);
        List<SegmentStability> stability = new ArrayList<>();
        stability.add(stability("other seeds", own, data, fixed, 1));
        if (data.size() >= 2 * SEEDS * segments) {
            stability.add(stability("other seeds and a random half", own, data, fixed, 0.5));
        }
        return new SegmentsEvaluation(model, counts, stability, chosen.silhouette(), chosen.shuffledSilhouette());
    }

    private static SegmentStability stability(
            String what, int[] own, CustomerPoints data, CustomerSegmentsTrainer trainer, double share) {
        double sum = 0;
        double least = 1;
        for (int i = 1; i <= SEEDS; i++) {
            CustomerPoints part = share == 1 ? data : half(data, trainer.seed() + i);
            CustomerSegments other = trainer.withSeed(trainer.seed() + i).train(part);
            double agreement = AdjustedRandIndex.of(own, other.assign(data.points()));
            sum += agreement;
            least = Math.min(least, agreement);
        }
        return new SegmentStability(what, SEEDS, sum / SEEDS, least);
    }

    private static CustomerPoints half(CustomerPoints data, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] rows = IntStream.range(0, data.size())
                .filter(row -> random.nextBoolean())
                .toArray();
        return new CustomerPoints(
                IntStream.of(rows).mapToObj(data.persons()::get).toList(),
                IntStream.of(rows).mapToObj(data.points()::get).toList());
    }

    @Override
    public String protocol() {
        return "K-means on standardised logarithms of recency, orders and spend, best of five starts; the number of"
                + " segments by the highest silhouette, on at most " + Silhouette.LARGEST_SAMPLE
                + " customers drawn at random; beside it the same on measures shuffled among the customers."
                + " Stability: trained again with ten other seeds, and on random halves, agreement about all customers"
                + " by the adjusted Rand index.";
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("k", (double) model.segments().size());
        metrics.put("silhouette", silhouette);
        metrics.put("shuffledSilhouette", shuffledSilhouette);
        metrics.put("randIndexOtherSeeds", stability.get(0).meanRandIndex());
        if (stability.size() > 1) {
            metrics.put("randIndexRandomHalf", stability.get(1).meanRandIndex());
        }
        return metrics;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("segments", Segment.class, model.segments()),
                FindingsTable.of("segment-counts", ClusterCount.class, counts),
                FindingsTable.of("stability", SegmentStability.class, stability));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        int customers = model.segments().stream().mapToInt(Segment::customers).sum();
        if (customers < FEW) {
            notes.add("There are only " + customers + " customers: segments of so few mean little.");
        }
        if (silhouette < shuffledSilhouette + CLEARLY) {
            notes.add(String.format(
                    Locale.ROOT,
                    "The silhouette of %.3f is hardly above the %.3f of shuffled measures: the segments cut a continuum"
                            + " into bands, they are no natural groups.",
                    silhouette,
                    shuffledSilhouette));
        }
        for (SegmentStability one : stability) {
            if (one.meanRandIndex() < STABLE) {
                notes.add(String.format(
                        Locale.ROOT,
                        "With %s the segments come out differently (adjusted Rand index %.2f): don't rely on who is in"
                                + " which.",
                        one.what(),
                        one.meanRandIndex()));
            }
        }
        return notes;
    }
}
