package dev.vitrine.analytics.ml.demand.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.demand.ForecastMethod;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastersTest {

    private static double[] forecast(ForecastMethod method, double[] history) {
        return Forecasters.of(method, 7).forecast(history, 9);
    }

    private static double[] line(int length) {
        double[] values = new double[length];
        Arrays.setAll(values, i -> 10 + 2.0 * i);
        return values;
    }

    @ParameterizedTest
    @CsvSource({"HOLT, 1e-2", "ETS, 1e-2", "ARIMA, 1e-6", "SEASONAL_ARIMA, 1e-2"})
    void straightLineGoesOn(ForecastMethod method, double tolerance) {
        double[] next = forecast(method, line(60));

        for (int step = 0; step < next.length; step++) {
            assertThat(next[step]).isCloseTo(10 + 2.0 * (60 + step), within(tolerance * 100));
        }
    }

    @Test
    void gapIsFilledAtAnOriginWithoutWhatFollows() {
        PreparedSeries series = new PreparedSeries(new double[] {1, 2, Double.NaN, Double.NaN, 8});

        assertThat(series.history(5)).containsExactly(0.125, 0.25, 0.5, 0.75, 1);
        assertThat(series.history(4)).containsExactly(0.125, 0.25, 0.25, 0.25);
    }

    @Test
    void driverOfALargeLevelThatHardlyMovesLeavesTheHistoryMuchAsItIs() {
        double[] history = {10, 12, 9, 11, 14};
        double[][] drivers = {{1e9, 1e9 + 0.01, 1e9, 1e9 + 0.01, 1e9 + 0.02, 0}};
        DriverEffects effects = new DriverEffects(history, drivers, 0);

        assertThat(effects.without(history)[0]).isEqualTo(10);
        assertThat(Arrays.stream(effects.without(history)).boxed())
                .allSatisfy(value -> assertThat(value).isBetween(5.0, 20.0));
        assertThat(effects.with(new double[] {10}, 5)[0]).isFinite();
    }

    @Test
    void dampedTrendFades() {
        double[] next = forecast(ForecastMethod.DAMPED_TREND, line(60));

        assertThat(next[1] - next[0]).isBetween(1.0, 2.1);
        assertThat(next[8] - next[7]).isPositive().isLessThan(next[1] - next[0]);
    }

    @Test
    void thetaAddsHalfTheSlope() {
        double[] theta = forecast(ForecastMethod.THETA, line(60));

        assertThat(theta[1] - theta[0]).isCloseTo(1, within(1e-9));
        assertThat(forecast(ForecastMethod.OPTIMISED_THETA, line(60))[8]).isBetween(126.0, 148.0);
    }

    @Test
    void seasonalNaiveRepeatsTheLastSeason() {
        double[] history = {9, 9, 9, 1, 2, 3, 4, 5, 6, 7};

        assertThat(forecast(ForecastMethod.SEASONAL_NAIVE, history)).containsExactly(1, 2, 3, 4, 5, 6, 7, 1, 2);
        assertThat(forecast(ForecastMethod.SEASONAL_NAIVE, new double[] {1, 2})).containsOnly(2);
        assertThat(forecast(ForecastMethod.NAIVE, history)).containsOnly(7);
    }

    @Test
    void crostonSmoothsSizesAndIntervals() {
        // Sizes 4 and 2, mean 3, intervals 2 and 3, 6 periods for 2 demands: 3.
        double[] history = {0, 4, 0, 0, 2, 0};
        double size = 3 + 0.1 * (4 - 3);
        size += 0.1 * (2 - size);
        double interval = 3 + 0.1 * (2 - 3);
        interval += 0.1 * (3 - interval);

        assertThat(forecast(ForecastMethod.CROSTON, history)[0]).isCloseTo(size / interval, within(1e-12));
        assertThat(forecast(ForecastMethod.SBA, history)[0]).isCloseTo(0.95 * size / interval, within(1e-12));
        double frequency = 1 / 3.0;
        for (double value : history) {
            frequency += 0.05 * ((value > 0 ? 1 : 0) - frequency);
        }
        assertThat(forecast(ForecastMethod.TSB, history)[8]).isCloseTo(size * frequency, within(1e-12));
        assertThat(Intermittent.CROSTON.forecast(new double[5], 2)).containsOnly(0);
        assertThat(Intermittent.isIntermittent(history)).isTrue();
        assertThat(Intermittent.isIntermittent(new double[] {1, 1, 0, 1, 1})).isFalse();
    }

    @Test
    void whatRunsAwayIsHeld() {
        assertThat(Forecasters.hold(new double[] {Double.NaN, 1e9, -1e9, 2}, new double[] {1, 3}))
                .containsExactly(3, 7, -3, 2);
    }

    @Test
    void pooledMethodsHaveNoForecasterOfTheirOwn() {
        assertThatThrownBy(() -> Forecasters.of(ForecastMethod.POOLED_SEASON, 7))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seriesWithoutSeasonNeedNone() {
        assertThat(Forecasters.of(ForecastMethod.SEASONAL_ETS, 1).forecast(line(60), 2)[0])
                .isBetween(125.0, 135.0);
    }

    @Test
    void autoregressionIsFound() {
        Random random = new Random(3);
        double[] values = new double[2000];
        double before = 0;
        for (int t = 1; t < values.length; t++) {
            double shock = random.nextGaussian();
            values[t] = 5 + 0.7 * (values[t - 1] - 5) + shock + 0.4 * before;
            before = shock;
        }
        ArmaFit right = new ArmaFit(values, 1, 1, 1);

        double[] next = right.forecast(200);
        assertThat(next[199]).as("the mean").isCloseTo(5, within(0.3));
        assertThat((next[2] - next[199]) / (next[1] - next[199])).isCloseTo(0.7, within(0.06));
        assertThat(right.criterion()).isLessThan(new ArmaFit(values, 1, 0, 1).criterion());
        assertThat(right.criterion()).isLessThan(new ArmaFit(values, 0, 1, 1).criterion());
        assertThat(right.p() + right.q() + right.constants()).isEqualTo(3);
    }

    @Test
    void rootsAreToldInsideFromOutside() {
        assertThat(UnitRoots.areOutside(1, new double[] {0.5}, 0, 1, 1)).isTrue();
        assertThat(UnitRoots.areOutside(1, new double[] {1.0}, 0, 1, 1)).isFalse();
        assertThat(UnitRoots.areOutside(1.01, new double[] {0.995}, 0, 1, 1)).isFalse();
        // 1 - 1.5 z + 0.56 z^2 = (1 - 0.7 z)(1 - 0.8 z); 1 - 1.9 z + 0.84 z^2 = (1 - 0.7 z)(1 - 1.2 z).
        assertThat(UnitRoots.areOutside(1, new double[] {1.5, -0.56}, 0, 2, 1)).isTrue();
        assertThat(UnitRoots.areOutside(1, new double[] {1.9, -0.84}, 0, 2, 1)).isFalse();
        assertThat(UnitRoots.areOutside(1, new double[] {9, -1.5, 0.56}, 1, 2, -1))
                .isTrue();
    }

    @Test
    void shortSeasonIsPutBack() {
        double[] values = new double[84];
        Arrays.setAll(values, i -> (100 + i) * (i % 7 == 2 ? 1.6 : 0.9));
        double[] below = Histories.map(values, value -> value - 200);
        for (ForecastMethod method : new ForecastMethod[] {ForecastMethod.HOLT, ForecastMethod.THETA}) {
            double[] next = forecast(method, values);
            assertThat(next[2] / next[1]).as(method.label()).isCloseTo(1.6 / 0.9, within(0.1));
            double[] low = forecast(method, below);
            assertThat(low[2] - low[1]).as(method.label()).isBetween(80.0, 140.0);
        }
        assertThat(ShortSeason.shows(values, 52)).isFalse();
        assertThat(ShortSeason.shows(values, 1)).isFalse();
        assertThat(ShortSeason.shows(new Random(1).doubles(84).toArray(), 7)).isFalse();
    }

    @Test
    void closedPeriodsAreThoseWithoutDemandInEightSeasons() {
        double[] values = new double[56];
        Arrays.setAll(values, i -> i % 7 == 3 ? 0 : 5);

        assertThat(ShortSeason.isClosed(values, 7, 3)).isTrue();
        assertThat(ShortSeason.isClosed(values, 7, 10)).isTrue();
        assertThat(ShortSeason.isClosed(values, 7, 4)).isFalse();
        assertThat(ShortSeason.isClosed(Arrays.copyOf(values, 49), 7, 3)).isFalse();
        assertThat(ShortSeason.isClosed(values, 1, 0)).isFalse();
        assertThat(ShortSeason.isClosed(new double[600], 52, 0)).isFalse();
    }

    @Test
    void wholeShopsRhythmIsAFactor() {
        double[] whole = new double[70];
        Arrays.setAll(whole, i -> i % 7 == 6 ? 0 : 70);

        double[] factors = new SharedProfile(whole, 7).next(70, 7);
        assertThat(factors[0]).isCloseTo(7 / 6.0, within(1e-9));
        assertThat(factors[6]).isZero();
        assertThat(new SharedProfile(new double[0], 7).next(70, 2)).containsOnly(1);
        assertThat(new SharedProfile(new double[70], 7).next(70, 2)).containsOnly(1);
    }

    @Test
    void walksAreDifferencedAndNoiseIsNot() {
        Random random = new Random(1);
        double[] noise = random.doubles(300).toArray();
        double[] walk = new double[300];
        for (int t = 1; t < walk.length; t++) {
            walk[t] = walk[t - 1] + random.nextGaussian();
        }
        assertThat(UnitRoots.differences(noise, 2)).isZero();
        assertThat(UnitRoots.differences(walk, 2)).isEqualTo(1);
        assertThat(UnitRoots.differences(walk, 0)).isZero();
    }
}
