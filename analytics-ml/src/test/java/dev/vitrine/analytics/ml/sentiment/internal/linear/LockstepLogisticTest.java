package dev.vitrine.analytics.ml.sentiment.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockstepLogisticTest {
    private static final int COLUMNS = 6;
    private static final Outputs OUTPUTS =
            new Outputs(new double[][] {{0, 1, 0.7}, {1, 0, 0.2}}, new double[][] {{0.5, 2, 1}, {1, 1, 0}});

    private static SparseRows rows(int count, SplittableRandom random, int[] levels) {
        int[] starts = new int[count + 1];
        int[] indices = new int[count * 2];
        float[] values = new float[count * 2];
        for (int row = 0; row < count; row++) {
            int first = random.nextInt(COLUMNS - 1);
            indices[row * 2] = first;
            indices[row * 2 + 1] = first + 1 + random.nextInt(COLUMNS - first - 1);
            values[row * 2] = (float) random.nextDouble(0.2, 2);
            values[row * 2 + 1] = (float) random.nextDouble(0.2, 2);
            starts[row + 1] = row * 2 + 2;
            levels[row] = random.nextInt(5) == 0 ? random.nextInt(3) : first % 3;
        }
        return new SparseRows(COLUMNS, starts, indices, values);
    }

    /** The penalised loss of one model, from its definition. */
    private static double loss(SparseRows rows, int[] levels, int model, float[] scales, Weights weights) {
        double loss = 0;
        for (int column = 0; column <= COLUMNS; column++) {
            double weight = weights.values()[column * 2 + model];
            double scale = scales.length == 0 || column == COLUMNS ? 1 : scales[column * 2 + model];
            loss += weight * weight / scale / 2;
        }
        for (int row = 0; row < rows.size(); row++) {
            double odds = rows.sums(row, weights)[model];
            double target = OUTPUTS.targets()[model][levels[row]];
            loss += OUTPUTS.costs()[model][levels[row]]
                    * (target * Math.log1p(Math.exp(-odds)) + (1 - target) * Math.log1p(Math.exp(odds)));
        }
        return loss;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyModelIsAtTheLowestPointOfItsLoss(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] levels = new int[200];
        SparseRows rows = rows(200, random, levels);
        float[] scales = new float[0];
        if (seed == 3) {
            scales = new float[COLUMNS * 2];
            for (int i = 0; i < scales.length; i++) {
                scales[i] = (float) random.nextDouble(0.1, 4);
            }
        }
        Weights weights = new LockstepLogistic(rows, levels, OUTPUTS, scales)
                .train(IntStream.range(0, 200).toArray(), 500, 7);

        for (int model = 0; model < 2; model++) {
            double lowest = loss(rows, levels, model, scales, weights);
            for (int weight = model; weight < weights.values().length; weight += 2) {
                for (float step : new float[] {-0.1f, 0.1f}) {
                    float[] moved = weights.values().clone();
                    moved[weight] += step;
                    assertThat(loss(rows, levels, model, scales, new Weights(2, moved)))
                            .isGreaterThan(lowest - 1e-3);
                }
            }
        }
    }

    @Test
    void rowsThatAreNotChosenTeachNothing() {
        int[] levels = new int[60];
        SparseRows rows = rows(60, new SplittableRandom(5), levels);
        int[] chosen = IntStream.range(0, 40).toArray();
        LockstepLogistic problem = new LockstepLogistic(rows, levels, OUTPUTS, new float[0]);
        Weights first = problem.train(chosen, 5, 1);
        for (int row = 40; row < 60; row++) {
            levels[row] = 2 - levels[row];
        }

        assertThat(problem.train(chosen, 5, 1).values()).isEqualTo(first.values());
        assertThat(problem.train(chosen, 5, 2).values()).as("another seed").isNotEqualTo(first.values());
    }

    @Test
    void ratiosCompareSharesOfCountsPlusOne() {
        // Column 0 in three yes rows, column 1 in one yes and two no rows.
        SparseRows rows = new SparseRows(
                2, new int[] {0, 1, 2, 4, 5, 6}, new int[] {0, 0, 0, 1, 1, 1}, new float[] {1, 1, 1, 1, 1, 1});
        Outputs outputs = new Outputs(new double[][] {{0, 1}}, new double[][] {{1, 1}});
        float[] squares = CountRatios.squared(rows, new int[] {1, 1, 1, 0, 0}, outputs, new int[] {0, 1, 2, 3, 4});

        double first = Math.log(4 / 6.0 / (1 / 4.0));
        double second = Math.log(2 / 6.0 / (3 / 4.0));
        assertThat(squares[0]).isCloseTo((float) (first * first), within(1e-5f));
        assertThat(squares[1]).isCloseTo((float) (second * second), within(1e-5f));
    }

    @Test
    void tableNumbersTermsInTheirOrder() {
        TermTable table = TermTable.empty();
        SplittableRandom random = new SplittableRandom(3);
        long[] hashes = random.longs(5000).toArray();
        for (int i = 0; i < hashes.length; i++) {
            assertThat(table.add(hashes[i])).isEqualTo(i);
            assertThat(table.add(hashes[i])).isEqualTo(i);
        }

        assertThat(table.size()).isEqualTo(5000);
        assertThat(table.find(hashes[4711])).isEqualTo(4711);
        assertThat(table.find(1)).isEqualTo(-1);
        assertThat(TermTable.of(table.hashes()).find(hashes[42])).isEqualTo(42);
        assertThatThrownBy(() -> TermTable.of(new long[] {7, 8, 7}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the term 7 is there twice");
    }
}
