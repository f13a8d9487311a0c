package dev.vitrine.analytics.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fisher's exact test and the control of the false discovery rate. */
class ChanceTest {

    @Test
    void ladyTastingTea() {
        // R. A. Fisher, The Design of Experiments (1935), ch. 2: eight cups, four of each kind.
        HypergeometricTail cups = new HypergeometricTail(8);
        assertThat(cups.atLeast(4, 4, 4)).isCloseTo(1.0 / 70, within(1e-15));
        assertThat(cups.atLeast(3, 4, 4)).isCloseTo(17.0 / 70, within(1e-15));
        assertThat(cups.atLeast(1, 4, 4)).isCloseTo(69.0 / 70, within(1e-15));
        assertThat(cups.atLeast(0, 4, 4)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 300, 5_000, 70_000, 1_000_000})
    void tailIsThatOfAnotherLibrary(int orders) {
        Random random = new Random(orders);
        HypergeometricTail tail = new HypergeometricTail(orders);
        for (int i = 0; i < 200; i++) {
            int first = random.nextInt(Math.min(orders, 2_000) + 1);
            int second = random.nextInt(Math.min(orders, 2_000) + 1);
            int both = random.nextInt(Math.min(first, second) + 1) / (1 + random.nextInt(20));
            double expected = new HypergeometricDistribution(orders, first, second).upperCumulativeProbability(both);
            assertThat(tail.atLeast(both, first, second))
                    .as("%d of %d and %d among %d", both, first, second, orders)
                    .isCloseTo(expected, within(1e-8 * Math.max(expected, 1e-290)));
        }
    }

    @Test
    void probabilityTooSmallForANumberIsZero() {
        assertThat(new HypergeometricTail(1_000_000).atLeast(5_000, 5_000, 5_000))
                .isZero();
    }

    @Test
    void fifteenHypothesesOfBenjaminiAndHochberg() {
        // Y. Benjamini and Y. Hochberg (1995), section 3.1: of these, the first four are rejected at 0.05.
        double[] pValues = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        FalseDiscoveries control = FalseDiscoveries.of(pValues, 15);
        assertThat(Arrays.stream(pValues).filter(p -> control.adjusted(p) <= 0.05))
                .containsExactly(0.0001, 0.0004, 0.0019, 0.0095);
        assertThat(control.adjusted(0.0278)).as("that of the next").isCloseTo(0.0298 * 15 / 7, within(1e-15));
        assertThat(FalseDiscoveries.of(pValues, 60).adjusted(0.0095)).isCloseTo(0.0095 * 60 / 4, within(1e-15));
    }
}
