package dev.vitrine.analytics.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantiles of the beta distribution against another implementation. */
class BetaQuantileTest {
    private static final int CASES = 5_000;
    private static final double CLOSE = 2e-12;
    private static final double BOTH_ROUND = 1e-9;

    @Test
    void probabilityBelowAQuantileIsThatAskedFor() {
        Random random = new Random(20);
        for (int i = 0; i < CASES; i++) {
            double a = Math.exp(random.nextDouble() * 12 - 5);
            double b = Math.exp(random.nextDouble() * 12 - 5);
            double probability = random.nextBoolean() ? 0.025 : random.nextDouble();
            double quantile = new BetaQuantile(a, b).of(probability);
            BetaDistribution other = new BetaDistribution(null, a, b);
            assertThat(other.cumulativeProbability(Math.max(0, quantile - CLOSE)))
                    .as("below the %s quantile of beta(%s, %s)", probability, a, b)
                    .isLessThanOrEqualTo(probability + BOTH_ROUND);
            assertThat(other.cumulativeProbability(Math.min(1, quantile + CLOSE)))
                    .as("above the %s quantile of beta(%s, %s)", probability, a, b)
                    .isGreaterThanOrEqualTo(probability - BOTH_ROUND);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0.3, 0.3", "2, 1, 0.25, 0.5", "1, 2, 0.75, 0.5", "7, 7, 0.5, 0.5", "1, 10, 0.5, 0.06696700846"})
    void knownQuantilesAreFound(double a, double b, double probability, double quantile) {
        assertThat(new BetaQuantile(a, b).of(probability)).isCloseTo(quantile, within(1e-10));
    }
}
