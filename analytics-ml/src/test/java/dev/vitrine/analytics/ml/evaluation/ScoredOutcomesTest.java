package dev.vitrine.analytics.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoredOutcomesTest {
    /** The example of scikit-learn's documentation of both scores. */
    private static final ScoredOutcomes DOCUMENTED =
            ScoredOutcomes.of(new double[] {0.1, 0.4, 0.35, 0.8}, new boolean[] {false, false, true, true});

    @Test
    void documentedExampleHasItsDocumentedFigures() {
        assertThat(DOCUMENTED.rocAuc()).isEqualTo(0.75);
        assertThat(DOCUMENTED.averagePrecision()).isCloseTo(0.8333333333, within(1e-9));
        assertThat(DOCUMENTED.brier()).isCloseTo((0.01 + 0.16 + 0.65 * 0.65 + 0.04) / 4, within(1e-12));
        assertThat(DOCUMENTED.logLoss())
                .isCloseTo(-(Math.log(0.9) + Math.log(0.6) + Math.log(0.35) + Math.log(0.8)) / 4, within(1e-12));
        assertThat(DOCUMENTED.size()).isEqualTo(4);
        assertThat(DOCUMENTED.baseRate()).isEqualTo(0.5);
        assertThat(DOCUMENTED.positives()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void curvesEqualTheirDefinitionsOnRandomTiedScores(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 40;
        double[] scores =
                random.ints(size, 0, 12).asDoubleStream().map(s -> s / 12).toArray();
        boolean[] outcomes = new boolean[size];
        for (int row = 0; row < size; row++) {
            outcomes[row] = row < 2 ? row == 0 : random.nextInt(3) == 0;
        }
        ScoredOutcomes scored = ScoredOutcomes.of(scores, outcomes);

        assertThat(scored.rocAuc()).isCloseTo(byPairs(scores, outcomes), within(1e-12));
        assertThat(scored.averagePrecision()).isCloseTo(byThresholds(scores, outcomes), within(1e-12));
        double best = Arrays.stream(scores).map(scored::f1).max().orElseThrow();
        assertThat(scored.f1(scored.bestF1Threshold())).isEqualTo(best);
    }

    private static double byPairs(double[] scores, boolean[] outcomes) {
        double won = 0;
        int pairs = 0;
        for (int a = 0; a < scores.length; a++) {
            for (int b = 0; b < scores.length; b++) {
                if (outcomes[a] && !outcomes[b]) {
                    pairs++;
                    won += scores[a] > scores[b] ? 1 : scores[a] == scores[b] ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }

    private static double byThresholds(double[] scores, boolean[] outcomes) {
        double[] thresholds = Arrays.stream(scores)
                .distinct()
                .boxed()
                .sorted((a, b) -> Double.compare(b, a))
                .mapToDouble(d -> d)
                .toArray();
        double sum = 0;
        double recallBefore = 0;
        for (double threshold : thresholds) {
            int hits = 0;
            int alarms = 0;
            int positives = 0;
            for (int row = 0; row < scores.length; row++) {
                positives += outcomes[row] ? 1 : 0;
                if (scores[row] >= threshold) {
                    alarms++;
                    hits += outcomes[row] ? 1 : 0;
                }
            }
            double recall = (double) hits / positives;
            sum += (recall - recallBefore) * hits / alarms;
            recallBefore = recall;
        }
        return sum;
    }

    @Test
    void recallAtTopTakesPartOfATie() {
        ScoredOutcomes scored = ScoredOutcomes.of(
                new double[] {0.9, 0.5, 0.5, 0.5, 0.5, 0.1, 0.1, 0.1, 0.1, 0.1},
                new boolean[] {true, true, true, false, false, false, false, false, false, true});

        assertThat(scored.recallAtTop(0.1)).isEqualTo(0.25);
        assertThat(scored.recallAtTop(0.3)).isEqualTo((1 + 2 * 0.5) / 4);
        assertThat(scored.recallAtTop(1)).isEqualTo(1);
        assertThatThrownBy(() -> scored.recallAtTop(0)).hasMessageContaining("Maybe 0.1");
    }

    @Test
    void sampleWithMultiplicitiesEqualsRowsRepeated() {
        double[] scores = {0.2, 0.7, 0.7, 0.9};
        boolean[] outcomes = {false, true, false, true};
        ScoredOutcomes repeated = ScoredOutcomes.of(
                new double[] {0.2, 0.2, 0.7, 0.9, 0.9, 0.9}, new boolean[] {false, false, false, true, true, true});
        int[] multiplicities = {2, 0, 1, 3};
        ScoredOutcomes scored = ScoredOutcomes.of(scores, outcomes);

        assertThat(scored.rocAuc(multiplicities)).isEqualTo(repeated.rocAuc());
        assertThat(scored.averagePrecision(multiplicities)).isEqualTo(repeated.averagePrecision());
        assertThat(scored.brier(multiplicities)).isCloseTo(repeated.brier(), within(1e-12));
        assertThat(scored.rocAuc(new int[] {1, 0, 1, 0})).isNaN();
        assertThat(scored.averagePrecision(new int[] {1, 0, 1, 0})).isNaN();
    }

    @Test
    void oneOutcomeOnlyIsRefusedWithTheCounts() {
        ScoredOutcomes none = ScoredOutcomes.of(new double[] {0.1, 0.2}, new boolean[2]);

        assertThat(none.hasBothClasses()).isFalse();
        assertThatThrownBy(none::rocAuc)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0 of 2");
        assertThatThrownBy(none::averagePrecision).hasMessageContaining("0 of 2");
        assertThatThrownBy(none::bestF1Threshold).hasMessageContaining("0 of 2");
        assertThatThrownBy(() -> none.recallAtTop(0.1)).hasMessageContaining("0 of 2");
        ScoredOutcomes empty = ScoredOutcomes.of(new double[0], new boolean[0]);
        assertThat(empty.baseRate()).isZero();
        assertThatThrownBy(empty::brier).hasMessageContaining("no rows");
        assertThatThrownBy(empty::logLoss).hasMessageContaining("no rows");
    }

    @Test
    void badScoresAreRefused() {
        assertThatThrownBy(() -> ScoredOutcomes.of(new double[1], new boolean[2]))
                .hasMessageContaining("1 scores for 2");
        assertThatThrownBy(() -> ScoredOutcomes.of(new double[] {Double.NaN}, new boolean[1]))
                .hasMessageContaining("row 0 is NaN");
    }

    @Test
    void confusionCountsFourWays() {
        Confusion confusion = DOCUMENTED.at(0.4);

        assertThat(confusion).isEqualTo(new Confusion(1, 1, 1, 1));
        assertThat(confusion.precision()).isEqualTo(0.5);
        assertThat(confusion.recall()).isEqualTo(0.5);
        assertThat(confusion.f1()).isEqualTo(0.5);
        assertThat(confusion.accuracy()).isEqualTo(0.5);
        Confusion nothing = new Confusion(0, 0, 0, 0);
        assertThat(nothing.precision() + nothing.recall() + nothing.f1() + nothing.accuracy())
                .isZero();
    }

    @Test
    void macroF1EqualsTheDocumentedExample() {
        // scikit-learn's documentation of f1_score, average='macro'
        ConfusionMatrix matrix = ConfusionMatrix.of(
                List.of("a", "b", "c", "never"), new int[] {0, 1, 2, 0, 1, 2}, new int[] {0, 2, 1, 0, 0, 1});

        assertThat(matrix.macroF1()).isCloseTo(0.2666666667, within(1e-9));
        assertThat(matrix.accuracy()).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(matrix.count(1, 2)).isEqualTo(1);
        assertThat(matrix.ofClass(0)).isEqualTo(new Confusion(2, 1, 0, 3));
        assertThat(matrix.labels()).hasSize(4);
        ConfusionMatrix empty = ConfusionMatrix.of(matrix.labels(), new int[0], new int[0]);
        assertThat(empty.macroF1() + empty.accuracy()).isZero();
    }

    @Test
    void confusionMatrixRefusesStrangers() {
        assertThatThrownBy(() -> ConfusionMatrix.of(List.of("a"), new int[1], new int[2]))
                .hasMessageContaining("1 classes for 2");
        assertThatThrownBy(() -> ConfusionMatrix.of(List.of("a"), new int[] {1}, new int[1]))
                .hasMessageContaining("row 0 has class 1");
        assertThatThrownBy(() -> ConfusionMatrix.of(List.of("a"), new int[] {-1}, new int[1]))
                .hasMessageContaining("class -1");
    }

    @Test
    void calibrationGroupsByProbabilityAndKeepsTies() {
        double[] scores = new double[100];
        boolean[] outcomes = new boolean[100];
        for (int row = 0; row < 100; row++) {
            scores[row] = row < 50 ? 0.2 : 0.6;
            outcomes[row] = row % 5 == 0 || (row >= 50 && row % 5 < 3);
        }
        CalibrationCurve curve = CalibrationCurve.of(ScoredOutcomes.of(scores, outcomes), 10);

        assertThat(curve.bins()).hasSize(2);
        CalibrationCurve.Bin low = curve.bins().get(0);
        assertThat(low.rows()).isEqualTo(50);
        assertThat(low.predicted()).isCloseTo(0.2, within(1e-12));
        assertThat(low.observed()).isEqualTo(0.2);
        assertThat(low.observedAt95().contains(0.2)).isTrue();
        assertThat(curve.error()).isCloseTo(0, within(1e-12));
        assertThat(CalibrationCurve.of(ScoredOutcomes.of(new double[0], new boolean[0]), 5)
                        .error())
                .isZero();
        assertThatThrownBy(() -> CalibrationCurve.of(DOCUMENTED, 0)).hasMessageContaining("Maybe 10");
    }

    @Test
    void bootstrapOfAMeanIsTheNormalInterval() {
        SplittableRandom random = new SplittableRandom(5);
        double[] sample = random.doubles(2000).toArray();
        Bootstrap bootstrap = Bootstrap.ofDefaults().withRounds(2000).withSeed(7);

        Interval interval = bootstrap.interval(sample.length, counts -> mean(sample, counts));

        double mean = Arrays.stream(sample).average().orElseThrow();
        double half = 1.96 * Math.sqrt(1 / 12.0 / sample.length);
        assertThat(interval.low()).isCloseTo(mean - half, within(half / 8));
        assertThat(interval.high()).isCloseTo(mean + half, within(half / 8));
        assertThat(bootstrap.interval(sample.length, counts -> mean(sample, counts)))
                .isEqualTo(interval);
        Interval narrower = bootstrap.withLevel(0.5).interval(sample.length, counts -> mean(sample, counts));
        assertThat(narrower.low()).isGreaterThan(interval.low());
        assertThat(narrower.high()).isLessThan(interval.high());
    }

    private static double mean(double[] sample, int[] counts) {
        double sum = 0;
        for (int row = 0; row < sample.length; row++) {
            sum += counts[row] * sample[row];
        }
        return sum / sample.length;
    }

    @Test
    void bootstrapHasNoIntervalWhereHalfTheSamplesCantBeMeasured() {
        assertThat(Bootstrap.ofDefaults().interval(1, counts -> Double.NaN)).isNull();
        assertThat(Bootstrap.ofDefaults().interval(0, counts -> 1)).isNull();
        assertThatThrownBy(() -> Bootstrap.ofDefaults().withRounds(99)).hasMessageContaining("Maybe 1000");
        assertThatThrownBy(() -> Bootstrap.ofDefaults().withLevel(1)).hasMessageContaining("level");
    }
}
