package dev.vitrine.analytics.ml.demand.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SeasonalTrendTest {

    @Test
    void periodicSeasonIsTheSameInEachCycle() {
        double[] values = new double[43];
        Arrays.setAll(values, i -> i % 4 == 0 ? 3.0 : -1.0);
        double[] seasonal = SeasonalTrend.of(values, 4, SeasonalTrend.PERIODIC).seasonal();

        for (int i = 4; i < 43; i++) {
            assertThat(seasonal[i]).isCloseTo(seasonal[i - 4], within(0.2));
            assertThat(seasonal[i]).isCloseTo(values[i], within(0.3));
        }
    }

    @Test
    void localLinesFollowALineExactly() {
        double[] line = {1, 3, 5, 7, 9, 11};

        assertThat(Loess.smooth(line, 3)).containsExactly(line, within(1e-9));
        assertThat(Loess.at(line, 9, -1)).isCloseTo(-1, within(1e-9));
        assertThat(Loess.at(line, 4, 6)).isCloseTo(13, within(1e-9));
        assertThat(Loess.at(new double[] {4}, 13, 1)).isEqualTo(4);
        assertThat(Loess.movingMeans(line, 3)).containsExactly(3, 5, 7, 9);
    }

    @Test
    void preparedSeriesFillsGaps() {
        PreparedSeries series = new PreparedSeries(new double[] {Double.NaN, 2, Double.NaN, 4, Double.NaN});

        assertThat(series.history(4)).containsExactly(0.5, 0.75, 1, 1);
        assertThat(series.actual(1, 3)).containsExactly(Double.NaN, 1, Double.NaN);
        assertThat(series.leading()).isEqualTo(1);
        assertThat(series.filled()).isEqualTo(2);
        assertThat(series.range()).isEqualTo(PreparedSeries.Range.COUNTS);
        assertThat(new PreparedSeries(new double[] {1.5}).range()).isEqualTo(PreparedSeries.Range.NON_NEGATIVE);
        assertThat(new PreparedSeries(new double[] {-1}).range()).isEqualTo(PreparedSeries.Range.ANY);
    }
}
