package dev.vitrine.analytics.ml.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastAccuracyTest {

    @Test
    void figuresAreThoseOfTheirDefinitions() {
        // Errors 1 and 2; changes of the history 2, 2 and 1.
        ForecastAccuracy accuracy =
                ForecastAccuracy.of(new double[] {1, 3, 5, 4}, new double[] {4, 6}, new double[] {5, 4});

        assertThat(accuracy.smape()).isCloseTo((200 * 1 / 9.0 + 200 * 2 / 10.0) / 2, within(1e-12));
        assertThat(accuracy.mase()).isCloseTo(1.5 / (5 / 3.0), within(1e-12));
        assertThat(accuracy.rmsse()).isCloseTo(Math.sqrt(2.5 / (9 / 3.0)), within(1e-12));
        assertThat(accuracy.owa(accuracy)).isEqualTo(1);
    }

    @Test
    void unknownValuesAreLeftOut() {
        ForecastAccuracy accuracy = ForecastAccuracy.of(
                new double[] {1, Double.NaN, 5, 4}, new double[] {Double.NaN, 6}, new double[] {5, 4});

        assertThat(accuracy.smape()).isCloseTo(40, within(1e-12));
        assertThat(accuracy.mase()).isCloseTo(2, within(1e-12));
    }

    @Test
    void twoZerosAreNoErrorAndAConstantHistoryHasNoScale() {
        ForecastAccuracy accuracy = ForecastAccuracy.of(new double[] {0, 0}, new double[] {0}, new double[] {0});

        assertThat(accuracy.smape()).isZero();
        assertThat(accuracy.mase()).isNaN();
        assertThat(accuracy.rmsse()).isNaN();
        assertThat(ForecastAccuracy.mean(List.of(accuracy, new ForecastAccuracy(2, 3, 4))))
                .isEqualTo(new ForecastAccuracy(1, 3, 4));
        assertThat(ForecastAccuracy.mean(List.of()).smape()).isNaN();
    }
}
