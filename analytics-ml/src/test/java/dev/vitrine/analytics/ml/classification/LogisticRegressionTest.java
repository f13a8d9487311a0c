package dev.vitrine.analytics.ml.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticRegressionTest {

    @Test
    void oneYesNoFeatureGivesTheLogarithmOfTheOddsRatio() {
        // 30 of 40 with the feature, 20 of 80 without: the maximum likelihood is known in closed form.
        ExamplesBuilder builder = Examples.builder("a table of four fields", List.of("exposed"));
        for (int row = 0; row < 120; row++) {
            boolean exposed = row < 40;
            boolean outcome = exposed ? row < 30 : row < 60;
            builder.add(new double[] {exposed ? 1 : 0}, outcome, ExampleData.START, ExampleData.START);
        }
        LogisticRegression model =
                LogisticRegression.trainer().withPenalty(1e-9).train(builder.build());

        assertThat(model.coefficients()[0]).isCloseTo(Math.log(30 / 10.0 / (20 / 60.0)), within(1e-6));
        assertThat(model.probability(new double[] {1})).isCloseTo(0.75, within(1e-8));
        assertThat(model.probability(new double[] {0})).isCloseTo(0.25, within(1e-8));
        assertThat(model.predict(new double[] {0})).isCloseTo(0.25, within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void solutionIsTheLowestPointOfThePenalisedLoss(long seed) {
        Examples examples = ExampleData.random(seed, 500);
        LogisticRegression model = LogisticRegression.trainer().withPenalty(5).train(examples);
        double best = penalisedLoss(examples, model.intercept(), model.coefficients(), model.typical());

        for (int feature = 0; feature < 4; feature++) {
            for (double step : new double[] {-0.01, 0.01}) {
                double[] moved = model.coefficients();
                moved[feature] += step;
                assertThat(penalisedLoss(examples, model.intercept(), moved, model.typical()))
                        .isGreaterThanOrEqualTo(best);
            }
        }
        assertThat(penalisedLoss(examples, model.intercept() + 0.01, model.coefficients(), model.typical()))
                .isGreaterThan(best);
        assertThat(model.coefficients()[2]).as("a constant feature").isZero();
    }

    /** Written from the definition; the deviation of a feature is taken with what is missing as typical left out. */
    private static double penalisedLoss(Examples examples, double intercept, double[] coefficients, double[] typical) {
        double loss = 0;
        double[] squares = new double[4];
        double[] present = new double[4];
        for (int row = 0; row < examples.size(); row++) {
            double odds = intercept;
            for (int feature = 0; feature < 4; feature++) {
                double value = examples.value(row, feature);
                if (!Double.isNaN(value)) {
                    odds += coefficients[feature] * (value - typical[feature]);
                    squares[feature] += Math.pow(value - typical[feature], 2);
                    present[feature]++;
                }
            }
            loss += Math.log(1 + Math.exp(examples.outcome(row) ? -odds : odds));
        }
        for (int feature = 0; feature < 4; feature++) {
            loss += 5 / 2.0 * Math.pow(coefficients[feature], 2) * squares[feature] / present[feature];
        }
        return loss;
    }

    @Test
    void weightCountsLikeARepeatedRow() {
        Examples examples = ExampleData.random(9, 200);
        double[] weights = new double[200];
        Arrays.fill(weights, 1);
        Arrays.fill(weights, 0, 50, 3);
        int[] repeated = new int[300];
        for (int i = 0; i < 300; i++) {
            repeated[i] = i < 200 ? i : (i - 200) % 50;
        }
        LogisticRegression weighted = LogisticRegression.trainer().train(examples.withWeights(weights));
        LogisticRegression longer = LogisticRegression.trainer().train(examples.rows(repeated));

        assertThat(weighted.coefficients()).containsExactly(longer.coefficients(), within(1e-6));
    }

    @Test
    void separableDataHaveAFiniteAnswer() {
        ExamplesBuilder builder = Examples.builder("separable", List.of("x"));
        for (int row = 0; row < 20; row++) {
            builder.add(new double[] {row}, row >= 10, ExampleData.START, ExampleData.START);
        }
        LogisticRegression model =
                LogisticRegression.trainer().withPenalty(1e-6).train(builder.build());

        assertThat(model.coefficients()[0]).isFinite().isPositive();
        assertThat(model.probability(new double[] {0})).isLessThan(0.01);
        assertThat(model.probability(new double[] {19})).isGreaterThan(0.99);
    }

    @Test
    void missingFeatureAddsNothing() {
        LogisticRegression model = LogisticRegression.trainer().train(ExampleData.random(4, 300));

        double[] contributions = model.contributions(new double[] {1, Double.NaN, 3, Double.NaN});

        assertThat(contributions[1]).isZero();
        assertThat(contributions[3]).isZero();
        assertThat(model.logOdds(new double[] {1, Double.NaN, 3, Double.NaN}))
                .isCloseTo(model.intercept() + contributions[0], within(1e-12));
        assertThatThrownBy(() -> model.probability(new double[1])).hasMessageContaining("1 values for 4 features");
    }

    @Test
    void featureThatIsAlwaysMissingIsIgnored() {
        ExamplesBuilder builder = Examples.builder("nothing known", List.of("unknown"));
        for (int row = 0; row < 10; row++) {
            builder.add(new double[] {Double.NaN}, row < 3, ExampleData.START, ExampleData.START);
        }
        LogisticRegression model = LogisticRegression.trainer().train(builder.build());

        assertThat(model.coefficients()).containsExactly(0);
        assertThat(model.probability(new double[] {17})).isCloseTo(0.3, within(1e-6));
    }

    @Test
    void oneOutcomeOnlyCantBeLearned() {
        Examples one = ExampleData.random(1, 50);

        assertThatThrownBy(() -> LogisticRegression.trainer().train(one.where(one::outcome)))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("random examples")
                .hasMessageContaining("Maybe take a longer period");
        assertThatThrownBy(() -> LogisticRegression.trainer().withPenalty(0)).hasMessageContaining("Maybe 1.0");
    }

    @Test
    void savedModelAnswersTheSame(@TempDir Path folder) throws IOException {
        Examples examples = ExampleData.random(3, 300);
        LogisticRegression model = LogisticRegression.trainer().train(examples);
        model.save(folder.resolve("model.txt"));

        LogisticRegression loaded = LogisticRegression.load(folder.resolve("model.txt"));

        assertThat(loaded.provenance()).isEqualTo(model.provenance());
        assertThat(loaded.features()).containsExactly("telling", "noise", "constant", "missing");
        assertThat(loaded.probabilities(examples)).containsExactly(model.probabilities(examples));
    }

    @Test
    void coefficientsMustMatchTheFeatures() {
        ModelProvenance provenance = ModelProvenance.of(
                LogisticRegression.KIND, DataFingerprint.digest("none").fingerprint(0), List.of("a"), Map.of(), 0);

        assertThatThrownBy(() -> LogisticRegression.of(provenance, 0, new double[2], new double[1]))
                .hasMessageContaining("2 coefficients and 1 typical values for 1 features");
    }
}
