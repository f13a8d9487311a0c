package dev.vitrine.analytics.synthetic.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogNormalTest {

    /** Quantiles as tables of the normal distribution have them. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.75, 0.6744898",
        "0.9, 1.2815516",
        "0.975, 1.9599640",
        "0.995, 2.5758293",
        "0.0001, -3.7190165",
        "0.025, -1.9599640"
    })
    void normalQuantileIsThatOfTheTables(double p, double quantile) {
        assertThat(LogNormal.normalQuantile(p)).isCloseTo(quantile, within(2e-6));
    }

    @Test
    void medianIsOneAndMeanIsExpOfHalfTheVariance() {
        SplitMix random = new SplitMix(3);
        LogNormal factor = new LogNormal(0.5);
        double[] draws = DoubleStream.generate(() -> factor.draw(random))
                .limit(200_000)
                .sorted()
                .toArray();
        assertThat(draws[100_000]).isCloseTo(1, within(0.01));
        assertThat(DoubleStream.of(draws).average().orElseThrow()).isCloseTo(Math.exp(0.125), within(0.01));
    }
}
