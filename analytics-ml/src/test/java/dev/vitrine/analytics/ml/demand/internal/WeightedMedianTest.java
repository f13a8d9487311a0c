package dev.vitrine.analytics.ml.demand.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedMedianTest {

    @Test
    void equalWeightsGiveTheMedian() {
        assertThat(WeightedMedian.of(new double[] {9, 1, 4}, new double[] {2, 2, 2}))
                .isEqualTo(4);
        assertThat(WeightedMedian.of(new double[] {9, 1, 4, 6}, new double[] {1, 1, 1, 1}))
                .isEqualTo(5);
        assertThat(WeightedMedian.of(new double[] {3}, new double[] {0.2})).isEqualTo(3);
    }

    @Test
    void heavyValuesPull() {
        assertThat(WeightedMedian.of(new double[] {1, 2, 10}, new double[] {1, 1, 100}))
                .isBetween(9.8, 10.0);
        // Middles of the weights at 0.5, 1.5 and 3; half of the weight lies at 2, a third of the way from 2 to 8.
        assertThat(WeightedMedian.of(new double[] {1, 2, 8}, new double[] {1, 1, 2}))
                .isCloseTo(4, within(1e-12));
    }
}
