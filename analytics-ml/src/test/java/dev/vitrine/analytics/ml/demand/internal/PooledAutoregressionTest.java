package dev.vitrine.analytics.ml.demand.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PooledAutoregressionTest {

    /** Changes follow those of one season before; half of the series the other way round. */
    private static List<double[]> histories(int count, int length) {
        List<double[]> histories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(i);
            double[] values = new double[length];
            double sign = i % 2 == 0 ? 0.9 : -0.9;
            for (int t = 1; t < length; t++) {
                double change = t > 4 ? sign * (values[t - 4] - (t > 4 ? values[t - 5] : 0)) : random.nextGaussian();
                values[t] = values[t - 1] + change + 0.3 * random.nextGaussian();
            }
            histories.add(values);
        }
        return histories;
    }

    @Test
    void groupsOfSeriesAreToldApart() {
        List<double[]> histories = histories(100, 60);
        try (Workers workers = new Workers(2)) {
            PooledAutoregression pool = PooledAutoregression.train(histories, 6, 4, 2, workers);
            assertThat(pool).isNotNull();
            for (int i = 0; i < 4; i++) {
                double[] history = histories.get(i);
                double[][] coefficients = pool.fit(Arrays.copyOf(history, 14));
                assertThat(coefficients[0][3]).isCloseTo(i % 2 == 0 ? 0.9 : -0.9, within(0.25));
            }
            assertThat(pool.suits(new double[10])).isFalse();
            assertThat(pool.suits(new double[11])).isTrue();
        }
    }

    @Test
    void positiveSeriesAreTakenAsLogarithms() {
        List<double[]> growth = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Random random = new Random(i);
            double[] values = new double[80];
            values[0] = Math.pow(10, i % 4);
            for (int t = 1; t < 80; t++) {
                values[t] = values[t - 1] * Math.exp(0.05 + 0.01 * random.nextGaussian());
            }
            growth.add(values);
        }
        try (Workers workers = new Workers(1)) {
            PooledAutoregression pool = PooledAutoregression.train(growth, 6, 4, 3, workers);
            assertThat(pool).isNotNull();
            double[] history = growth.get(5);
            double[] next = pool.forecast(pool.fit(history), history);
            assertThat(next[2] / history[79]).isCloseTo(Math.exp(0.15), within(0.05));
        }
    }

    @Test
    void fewOrShortOrConstantSeriesTeachNothing() {
        try (Workers workers = new Workers(1)) {
            assertThat(PooledAutoregression.train(histories(9, 60), 6, 4, 2, workers))
                    .isNull();
            assertThat(PooledAutoregression.train(histories(30, 8), 6, 4, 2, workers))
                    .isNull();
            assertThat(PooledAutoregression.train(histories(12, 9), 6, 4, 2, workers))
                    .isNull();
            assertThat(PooledAutoregression.train(java.util.Collections.nCopies(30, new double[60]), 6, 4, 2, workers))
                    .isNull();
        }
    }

    @Test
    void manySeriesAreSampled() {
        try (Workers workers = new Workers(2)) {
            assertThat(PooledAutoregression.train(histories(1300, 12), 3, 2, 2, workers))
                    .isNotNull();
        }
    }
}
