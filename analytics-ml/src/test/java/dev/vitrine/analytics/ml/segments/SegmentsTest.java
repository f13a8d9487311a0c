package dev.vitrine.analytics.ml.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    /** Four kinds of customers, each spread about its middle: recency, orders, spend. */
    private static final double[][] KINDS = {{5, 12, 3000}, {200, 9, 2500}, {8, 1, 30}, {300, 1, 25}};

    private static CustomerPoints customers(long seed, int perKind) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> persons = new ArrayList<>();
        List<CustomerPoint> points = new ArrayList<>();
        for (int i = 0; i < KINDS.length * perKind; i++) {
            double[] kind = KINDS[i % KINDS.length];
            persons.add("P" + i);
            points.add(new CustomerPoint(
                    kind[0] * spread(random), Math.max(1, kind[1] * spread(random)), kind[2] * spread(random)));
        }
        return new CustomerPoints(persons, points);
    }

    private static double spread(SplittableRandom random) {
        return Math.exp(0.15 * random.nextGaussian());
    }

    @Test
    void plantedKindsAreFoundAndNamedByTheirCentroids() {
        CustomerPoints data = customers(1, 100);

        CustomerSegments model = CustomerSegments.trainer().train(data);

        assertThat(model.segments())
                .extracting(Segment::name)
                .containsExactly("high-value", "at-risk", "new-or-occasional", "lost");
        assertThat(model.segments()).allMatch(segment -> segment.customers() == 100 && segment.share() == 0.25);
        for (int i = 0; i < data.size(); i++) {
            SegmentAssignment assigned = model.predict(data.points().get(i));
            assertThat(assigned.segment()).isEqualTo(i % 4);
            assertThat(assigned.name()).isEqualTo(model.segments().get(i % 4).name());
            assertThat(assigned.distance()).isLessThan(assigned.nextDistance());
        }
        Segment first = model.segments().get(0);
        assertThat(first.spent()).isCloseTo(3000, within(200.0));
        assertThat(first.recencyDays()).isCloseTo(5, within(1.0));
        assertThat(model.segments().stream().mapToDouble(Segment::spentShare).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(model.centroids()).hasDimensions(4, 3);
    }

    @Test
    void evaluationShowsTheReferenceAndTheStability() {
        CustomerPoints data = customers(2, 60);
        CustomerSegmentsTrainer trainer = CustomerSegments.trainer();
        CustomerSegments model = trainer.train(data);

        SegmentsEvaluation evaluation = SegmentsEvaluation.of(model, data, trainer);

        assertThat(evaluation.metrics()).containsEntry("k", 4.0).containsEntry("randIndexOtherSeeds", 1.0);
        assertThat(evaluation.silhouette()).isGreaterThan(0.7).isGreaterThan(evaluation.shuffledSilhouette());
        assertThat(evaluation.counts()).extracting(ClusterCount::clusters).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(evaluation.counts().get(0).distortion())
                .isGreaterThan(evaluation.counts().get(5).distortion());
        assertThat(evaluation.stability()).hasSize(2);
        assertThat(evaluation.notes()).isEmpty();
        assertThat(evaluation.protocol()).contains("adjusted Rand index");
        assertThat(evaluation.tables()).hasSize(3);
        assertThatThrownBy(() -> SegmentsEvaluation.of(model, data, trainer.withSegments(3)))
                .hasMessageContaining("4 segments");
    }

    @Test
    void customersWithoutStructureAreCalledAContinuum() {
        SplittableRandom random = new SplittableRandom(3);
        List<CustomerPoint> points = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            persons.add("P" + i);
            points.add(new CustomerPoint(
                    Math.exp(3 + random.nextGaussian()),
                    Math.exp(3 + random.nextGaussian()),
                    Math.exp(3 + random.nextGaussian())));
        }
        CustomerPoints data = new CustomerPoints(persons, points);
        CustomerSegmentsTrainer trainer = CustomerSegments.trainer().withSegmentsBetween(5, 6);

        SegmentsEvaluation evaluation = SegmentsEvaluation.of(trainer.train(data), data, trainer);

        assertThat(evaluation.silhouette()).isCloseTo(evaluation.shuffledSilhouette(), within(0.05));
        assertThat(evaluation.notes())
                .anyMatch(note -> note.contains("cut a continuum"))
                .anyMatch(note -> note.contains("come out differently"));
    }

    @Test
    void fewCustomersHaveNoStabilityOfHalves() {
        CustomerPoints data = customers(2, 3);
        CustomerSegmentsTrainer trainer = CustomerSegments.trainer().withSegments(4);

        SegmentsEvaluation evaluation = SegmentsEvaluation.of(trainer.train(data), data, trainer);

        assertThat(evaluation.metrics()).doesNotContainKey("randIndexRandomHalf");
        assertThat(evaluation.notes()).contains("There are only 12 customers: segments of so few mean little.");
    }

    @Test
    void silhouetteEqualsHandComputedValue() {
        // On a line at 0, 1 | 10, 12: a = 1, 1, 2, 2 and b = 11, 10, 9.5, 11.5.
        double[][] points = {{0}, {1}, {10}, {12}};
        double expected = ((11 - 1) / 11.0 + (10 - 1) / 10.0 + (9.5 - 2) / 9.5 + (11.5 - 2) / 11.5) / 4;

        assertThat(Silhouette.of(points, new int[] {0, 0, 1, 1}, 2)).isCloseTo(expected, within(1e-12));
        assertThat(Silhouette.of(points, new int[] {0, 0, 0, 0}, 1)).isZero();
        assertThat(Silhouette.of(points, new int[] {-1, -1, -1, -1}, 1)).isZero();
        assertThat(Silhouette.of(new double[][] {{1}, {1}, {1}, {1}}, new int[] {0, 0, 1, 1}, 2))
                .isZero();
    }

    @Test
    void sampleIsAscendingWithoutRepetition() {
        int[] sample = Silhouette.sample(1000, 100, 7);

        assertThat(sample).hasSize(100).isSorted().doesNotHaveDuplicates();
        assertThat(Silhouette.sample(5, 100, 7)).containsExactly(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 1, high-value",
        "1, 1, 1, at-risk",
        "-1, 0, 0, promising",
        "1, 0, 0, slipping",
        "-1, -1, -1, new-or-occasional",
        "1, -1, -1, lost"
    })
    void centroidsHaveTellingNames(double recency, double orders, double spent, String name) {
        double[][] centroids = {{recency, orders, spent}, {recency, orders, spent + 0.01}};

        assertThat(SegmentNames.of(centroids)).containsExactly(name + "-2", name);
    }

    @Test
    void sameSeedGivesTheSameModelFromAnyThread() throws InterruptedException {
        CustomerPoints data = customers(5, 50);
        CustomerSegments here = CustomerSegments.trainer().train(data);
        AtomicReference<CustomerSegments> elsewhere = new AtomicReference<>();
        Thread thread =
                new Thread(() -> elsewhere.set(CustomerSegments.trainer().train(data)));
        thread.start();
        thread.join();

        assertThat(elsewhere.get().centroids()).isDeepEqualTo(here.centroids());
        assertThat(elsewhere.get().segments()).isEqualTo(here.segments());
        assertThat(here.provenance().seed()).isEqualTo(42);
        assertThat(CustomerSegments.trainer()
                        .withSeed(7)
                        .train(data)
                        .provenance()
                        .seed())
                .isEqualTo(7);
    }

    @Test
    void savedSegmentsAnswerTheSame(@TempDir Path folder) throws IOException {
        CustomerPoints data = customers(6, 40);
        CustomerSegments model = CustomerSegments.trainer().train(data);
        Path file = folder.resolve("segments.model");
        model.save(file);

        CustomerSegments loaded = CustomerSegments.load(file);

        assertThat(loaded.segments()).isEqualTo(model.segments());
        assertThat(loaded.provenance()).isEqualTo(model.provenance());
        for (CustomerPoint point : data.points()) {
            assertThat(loaded.predict(point)).isEqualTo(model.predict(point));
        }
        assertThatThrownBy(() -> DensitySegments.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("found 'customer-segments'");
    }

    @Test
    void segmentsChangedOnPurposeAreRefusedOrAnswer(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("segments");
        CustomerSegments.trainer().withSegments(2).train(customers(1, 20)).save(file);
        String[] lines = Files.readString(file).split("\n", 2);

        rewrite(file, lines[0], lines[1].replaceFirst("\"centroid\":\\[[^,]*", "\"centroid\":[1e300"));
        assertThatThrownBy(() -> CustomerSegments.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("expected the middle of a segment");

        rewrite(file, lines[0], lines[1].replaceFirst("\"deviations\":\\[[^,]*", "\"deviations\":[1e-320"));
        assertThat(CustomerSegments.load(file)
                        .predict(new CustomerPoint(1, 1, 1))
                        .segment())
                .isZero();
    }

    private static void rewrite(Path file, String first, String json) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                file,
                first.substring(0, first.lastIndexOf(' ') + 1) + HexFormat.of().formatHex(hash) + "\n" + json);
    }

    @Test
    void tooFewDifferentCustomersCantBeSegmented() {
        CustomerPoint same = new CustomerPoint(3, 1, 10);
        CustomerPoints data = new CustomerPoints(List.of("a", "b", "c", "d"), List.of(same, same, same, same));

        assertThatThrownBy(() -> CustomerSegments.trainer().train(data))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("there are 4 customers, of whom 1 differ");
        assertThatThrownBy(() -> CustomerSegments.trainer().train(new CustomerPoints(List.of(), List.of())))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("there are 0 customers");
    }

    @Test
    void measureThatIsTheSameForAllIsNoObstacle() {
        List<CustomerPoint> points = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            persons.add("P" + i);
            points.add(new CustomerPoint(i < 10 ? 1 : i < 20 ? 50 : 400, 1, 20));
        }

        CustomerSegments model = CustomerSegments.trainer().train(new CustomerPoints(persons, points));

        assertThat(model.segments())
                .hasSize(3)
                .allSatisfy(segment -> assertThat(segment.orders()).isCloseTo(1, within(1e-12)));
    }

    @Test
    void impossibleOptionsAndCustomersAreRefused() {
        CustomerSegmentsTrainer trainer = CustomerSegments.trainer();

        assertThatThrownBy(() -> trainer.withSegments(1)).hasMessageContaining("Maybe 3 and 8");
        assertThatThrownBy(() -> trainer.withSegmentsBetween(4, 3)).hasMessageContaining("between 4 and 3");
        assertThatThrownBy(() -> new CustomerPoint(Double.NaN, 1, 1)).hasMessageContaining("recencyDays is NaN");
        assertThatThrownBy(() -> new CustomerPoint(0, 0, 1)).hasMessageContaining("orders is 0.0");
        assertThatThrownBy(() -> new CustomerPoint(0, 1, Double.POSITIVE_INFINITY))
                .hasMessageContaining("spent is Infinity");
        assertThatThrownBy(() -> new CustomerPoints(List.of("a"), List.of())).hasMessageContaining("1 persons for 0");
    }

    @Test
    void denseGroupsAreFoundAndStrangersAreUnusual() {
        CustomerPoints data = customers(8, 100);

        DensitySegments model = DensitySegments.trainer().withSeed(1).train(data);

        assertThat(model.groups()).hasSize(4).extracting(DensityGroup::name).contains("high-value", "at-risk");
        assertThat(model.unusualShare()).isBetween(0.0, 0.1);
        assertThat(model.radius()).isPositive();
        assertThat(model.predict(new CustomerPoint(5, 12, 3000)).orElseThrow().name())
                .isEqualTo("high-value");
        assertThat(model.predict(new CustomerPoint(40, 300, 3))).isEmpty();
    }

    @Test
    void denseGroupsAreSavedAndRead(@TempDir Path folder) throws IOException {
        CustomerPoints data = customers(8, 50);
        DensitySegments model = DensitySegments.trainer().train(data);
        Path file = folder.resolve("density.model");
        model.save(file);

        DensitySegments loaded = DensitySegments.load(file);

        assertThat(loaded.groups()).isEqualTo(model.groups());
        assertThat(loaded.provenance()).isEqualTo(model.provenance());
        for (CustomerPoint point : data.points()) {
            assertThat(loaded.predict(point)).isEqualTo(model.predict(point));
        }
        assertThat(Files.size(file)).isLessThan(100_000);
    }

    @Test
    void sparseCustomersAreAllUnusual() {
        CustomerPoints data = customers(9, 10);

        DensitySegments model = DensitySegments.trainer().withRadius(1e-9).train(data);

        assertThat(model.groups()).isEmpty();
        assertThat(model.unusualShare()).isEqualTo(1);
        assertThat(model.predict(data.points().get(0))).isEmpty();
        assertThatThrownBy(() -> DensitySegments.trainer().train(customers(9, 1)))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("there are 4 customers; expected at least the 10");
        assertThatThrownBy(() -> DensitySegments.trainer().withRadius(0)).hasMessageContaining("Maybe 0.3");
        assertThatThrownBy(() -> DensitySegments.trainer().withNeighbours(1)).hasMessageContaining("Maybe 10");
    }
}
