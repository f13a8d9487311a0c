package dev.vitrine.analytics.ml.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    @Test
    void partsAddUpAndTheSeasonIsFound() {
        double[] values = new double[140];
        Arrays.setAll(values, day -> 50 + 0.2 * day + (day % 7 == 5 ? 14 : day % 7 == 6 ? -7 : -7 / 5.0));
        Decomposition parts = Decomposition.of(values, 7);

        for (int day = 0; day < values.length; day++) {
            assertThat(parts.trend()[day] + parts.seasonal()[day] + parts.remainder()[day])
                    .isCloseTo(values[day], within(1e-9));
            assertThat(parts.remainder()[day]).isCloseTo(0, within(0.2));
        }
        assertThat(parts.seasonal()[5 + 70]).isCloseTo(14, within(0.5));
        assertThat(parts.trend()[70]).isCloseTo(64, within(0.5));
        assertThat(parts.seasonalStrength()).isGreaterThan(0.99);
        assertThat(parts.trendStrength()).isGreaterThan(0.99);
    }

    @Test
    void noiseHasNoSeason() {
        assertThat(Decomposition.of(MadeUpDemand.intermittent(3, 400), 7).seasonalStrength())
                .isLessThan(0.4);
        assertThat(Decomposition.of(new double[40], 7).seasonalStrength()).isZero();
    }

    @Test
    void shortOrUnknownValuesAreRefused() {
        assertThat(Decomposition.fewest(7)).isEqualTo(18);
        assertThatThrownBy(() -> Decomposition.of(new double[17], 7)).hasMessageContaining("in 17 values");
        assertThatThrownBy(() -> Decomposition.of(new double[17], 1)).hasMessageContaining("a season of 1 periods");
        double[] unknown = new double[40];
        unknown[3] = Double.NaN;
        assertThatThrownBy(() -> Decomposition.of(unknown, 7)).hasMessageContaining("a value is NaN");
    }
}
