package dev.vitrine.analytics.ml.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.classification.internal.ClassifierBody;
import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TreesTest {
    @TempDir
    private Path folder;

    private interface Loader {
        Classifier load(Path file) throws IOException;
    }

    private record Kind(String name, ClassifierTrainer trainer, Loader loader) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("tree", DecisionTree.trainer().withLeaves(8).withSmallestLeaf(20)::train, DecisionTree::load),
            new Kind(
                    "forest",
                    RandomForest.trainer()
                            .withTrees(20)
                            .withLeaves(16)
                            .withSmallestLeaf(20)
                            .withRowShare(0.6)
                            .withFeatureShare(0.5)
                            .withSeed(7)::train,
                    RandomForest::load),
            new Kind(
                    "boosting",
                    GradientBoosting.trainer()
                            .withTrees(40)
                            .withLeaves(4)
                            .withSmallestLeaf(20)
                            .withRowShare(0.7)
                            .withFeatureShare(0.8)
                            .withLearningRate(0.1)
                            .withPenalty(1)
                            .withSeed(7)::train,
                    GradientBoosting::load));

    static List<Kind> kinds() {
        return KINDS;
    }

    @Test
    void treeFindsTheTableItWasMadeFrom() {
        // Four cells with known shares; the first split can't tell them apart alone.
        ExamplesBuilder builder = Examples.builder("four cells", List.of("a", "b"));
        double[][] shares = {{0.1, 0.5}, {0.4, 0.9}};
        for (int row = 0; row < 4000; row++) {
            int a = row % 2;
            int b = row / 2 % 2;
            boolean outcome = row / 4 % 10 < shares[a][b] * 10;
            builder.add(new double[] {a, b}, outcome, ExampleData.START, ExampleData.START);
        }
        DecisionTree model = DecisionTree.trainer().withLeaves(4).train(builder.build());

        assertThat(model.tree().leaves()).isEqualTo(4);
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                // Leaves are drawn a little to the share of all.
                assertThat(model.probability(new double[] {a, b})).isCloseTo(shares[a][b], within(0.01));
            }
        }
    }

    @Test
    void missingValuesCanTell() {
        ExamplesBuilder builder = Examples.builder("missing tells", List.of("x"));
        SplittableRandom random = new SplittableRandom(3);
        for (int row = 0; row < 2000; row++) {
            boolean missing = row % 4 == 0;
            boolean outcome = random.nextDouble() < (missing ? 0.9 : 0.1);
            builder.add(
                    new double[] {missing ? Double.NaN : random.nextGaussian()},
                    outcome,
                    ExampleData.START,
                    ExampleData.START);
        }
        DecisionTree model = DecisionTree.trainer().withLeaves(2).train(builder.build());

        assertThat(model.probability(new double[] {Double.NaN})).isCloseTo(0.9, within(0.05));
        assertThat(model.probability(new double[] {0})).isCloseTo(0.1, within(0.05));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void learnsWhatTellsAndAnswersWithProbabilities(Kind kind) {
        Examples training = ExampleData.random(1, 4000);
        Examples test = ExampleData.random(2, 2000);
        double truth = ScoredOutcomes.of(firstFeature(test), test.outcomes()).rocAuc();

        double[] probabilities = kind.trainer().train(training).probabilities(test);

        assertThat(Arrays.stream(probabilities).boxed()).allMatch(probability -> probability >= 0 && probability <= 1);
        ScoredOutcomes scored = ScoredOutcomes.of(probabilities, test.outcomes());
        assertThat(scored.rocAuc()).isGreaterThan(truth - 0.03);
        assertThat(Arrays.stream(probabilities).average().orElseThrow()).isCloseTo(scored.baseRate(), within(0.03));
    }

    private static double[] firstFeature(Examples examples) {
        double[] values = new double[examples.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = examples.value(row, 0);
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void equalDataAndSeedMakeEqualModels(Kind kind) throws IOException {
        Examples examples = ExampleData.random(5, 1000);
        kind.trainer().train(examples).save(folder.resolve("a"));
        kind.trainer().train(examples).save(folder.resolve("b"));

        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void savedModelAnswersTheSameAloneAndAsAPart(Kind kind) throws IOException {
        Examples examples = ExampleData.random(6, 1000);
        Classifier model = kind.trainer().train(examples);
        model.save(folder.resolve("model"));
        Classifier loaded = kind.loader().load(folder.resolve("model"));
        var body = ModelFile.body();
        ClassifierBody.put(body, "part", model);
        Classifier part = ClassifierBody.get(ModelNode.of(body), "part", model.provenance());

        assertThat(loaded.provenance()).isEqualTo(model.provenance());
        assertThat(loaded.probabilities(examples)).containsExactly(model.probabilities(examples));
        assertThat(part.probabilities(examples)).containsExactly(model.probabilities(examples));
        assertThatThrownBy(() -> loaded.probability(new double[3])).hasMessageContaining("3 values for 4 features");
    }

    @Test
    void modelsOfTreesCanBeTakenApart() {
        Examples examples = ExampleData.random(8, 1000);
        RandomForest forest = RandomForest.trainer().withTrees(3).train(examples);
        GradientBoosting boosting = GradientBoosting.trainer().withTrees(5).train(examples);
        DecisionTree tree = DecisionTree.trainer().train(examples);

        assertThat(forest.trees()).hasSize(3);
        assertThat(boosting.trees()).hasSize(5);
        assertThat(RandomForest.of(forest.provenance(), forest.base(), forest.trees())
                        .probabilities(examples))
                .containsExactly(forest.probabilities(examples));
        assertThat(GradientBoosting.of(boosting.provenance(), boosting.base(), boosting.trees())
                        .probabilities(examples))
                .containsExactly(boosting.probabilities(examples));
        assertThat(DecisionTree.of(tree.provenance(), tree.base(), tree.tree()).probabilities(examples))
                .containsExactly(tree.probabilities(examples));
    }

    @Test
    void logisticRegressionIsAPartToo() throws IOException {
        Examples examples = ExampleData.random(8, 300);
        LogisticRegression model = LogisticRegression.trainer().train(examples);
        var body = ModelFile.body();
        ClassifierBody.put(body, "part", model);

        assertThat(ClassifierBody.get(ModelNode.of(body), "part", model.provenance())
                        .probabilities(examples))
                .containsExactly(model.probabilities(examples));
        body.putObject("part").put("kind", "oracle");
        assertThatThrownBy(() -> ClassifierBody.get(ModelNode.of(body), "part", model.provenance()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("found 'oracle'");
    }

    @Test
    void classifierOfYourOwnIsNoPart() {
        LogisticRegression model = LogisticRegression.trainer().train(ExampleData.random(8, 300));
        Classifier own = new Classifier() {
            @Override
            public double probability(double[] features) {
                return 0.5;
            }

            @Override
            public ModelProvenance provenance() {
                return model.provenance();
            }

            @Override
            public void save(Path file) {}
        };
        assertThatThrownBy(() -> ClassifierBody.put(ModelFile.body(), "part", own))
                .hasMessageContaining("can't be saved as a part");
    }

    @Test
    void constantAndUnknownFeaturesGiveTheBaseRate() {
        ExamplesBuilder builder = Examples.builder("nothing known", List.of("constant", "unknown"));
        for (int row = 0; row < 100; row++) {
            builder.add(new double[] {7, Double.NaN}, row < 30, ExampleData.START, ExampleData.START);
        }
        Examples examples = builder.build();
        for (Kind kind : KINDS) {
            assertThat(kind.trainer().train(examples).probability(new double[] {1, 2}))
                    .isCloseTo(0.3, within(0.05));
        }
    }

    @Test
    void weightCountsLikeARepeatedRow() {
        Examples examples = ExampleData.random(9, 400);
        double[] weights = new double[400];
        Arrays.fill(weights, 1);
        Arrays.fill(weights, 0, 100, 2);
        int[] repeated = new int[500];
        for (int i = 0; i < 500; i++) {
            repeated[i] = i < 400 ? i : i - 400;
        }
        DecisionTreeTrainer trainer = DecisionTree.trainer().withLeaves(2).withSmallestLeaf(1);
        DecisionTree weighted = trainer.train(examples.withWeights(weights));
        DecisionTree longer = trainer.train(examples.rows(repeated));

        assertThat(weighted.base()).isCloseTo(longer.base(), within(1e-12));
    }

    @Test
    void oneOutcomeOnlyCantBeLearned() {
        Examples one = ExampleData.random(1, 50);
        Examples happened = one.where(one::outcome);
        for (Kind kind : KINDS) {
            assertThatThrownBy(() -> kind.trainer().train(happened)).isInstanceOf(UntrainableDataException.class);
        }
    }

    @ParameterizedTest
    @MethodSource
    void impossibleOptionsAreRefused(Runnable option, String message) {
        assertThatThrownBy(option::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    static Stream<Arguments> impossibleOptionsAreRefused() {
        return Map.<Runnable, String>of(
                        () -> DecisionTree.trainer().withLeaves(1), "number of leaves is 1",
                        () -> DecisionTree.trainer().withSmallestLeaf(0), "smallest leaf has 0 rows",
                        () -> RandomForest.trainer().withTrees(0), "number of trees is 0",
                        () -> RandomForest.trainer().withRowShare(0), "share of rows is 0.0",
                        () -> RandomForest.trainer().withFeatureShare(2), "share of features is 2.0",
                        () -> GradientBoosting.trainer().withLearningRate(0), "learning rate is 0.0",
                        () -> GradientBoosting.trainer().withPenalty(-1), "penalty is -1.0",
                        () -> Tree.of(new int[0], new double[0], new int[0], new double[0]), "at least one node",
                        () -> Tree.of(new int[] {-2}, new double[1], new int[1], new double[1]), "feature -2",
                        () -> Tree.of(new int[] {0}, new double[1], new int[1], new double[1]), "node 0 of 1")
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void brokenTreesInAFileAreNamed() throws IOException {
        Examples examples = ExampleData.random(6, 500);
        DecisionTree model = DecisionTree.trainer().train(examples);
        var body = ModelFile.body();
        body.put("base", 0.5);
        body.putArray("trees");
        ModelFile.write(folder.resolve("none"), 1, model.provenance(), body);
        assertThatThrownBy(() -> DecisionTree.load(folder.resolve("none")))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("expected one tree, found 0");

        var tree = body.putArray("trees").addObject();
        ModelNode.put(tree, "feature", new int[] {4, -1, -1});
        ModelNode.put(tree, "cut", new double[3]);
        ModelNode.put(tree, "left", new int[] {1, 0, 0});
        ModelNode.put(tree, "value", new double[3]);
        ModelFile.write(folder.resolve("wide"), 1, model.provenance(), body);
        assertThatThrownBy(() -> DecisionTree.load(folder.resolve("wide")))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("expected at most 3, found 4");

        ModelNode.put(tree, "feature", new int[] {0, -1, -1});
        ModelNode.put(tree, "left", new int[] {0, 0, 0});
        ModelFile.write(folder.resolve("loop"), 1, model.provenance(), body);
        assertThatThrownBy(() -> DecisionTree.load(folder.resolve("loop")))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("node 0 has node 0 of 3 to its left");
        var outer = ModelFile.body();
        var part = outer.putObject("part");
        part.put("kind", DecisionTree.KIND).putObject("parts").put("base", 1).putArray("trees");
        assertThatThrownBy(() -> ClassifierBody.get(ModelNode.of(outer), "part", model.provenance()))
                .hasMessageContaining("expected one tree, found 0");
    }
}
