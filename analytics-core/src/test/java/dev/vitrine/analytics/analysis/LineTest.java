package dev.vitrine.analytics.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    private static final double LEVEL = Interval.USUAL_LEVEL;

    @Test
    void lineThroughPointsOnALineIsThatLine() {
        Line line = Line.EMPTY.with(0, 1, 1).with(1, 3, 1).with(2, 5, 1);
        assertThat(line.slope()).isEqualTo(2);
        assertThat(line.intercept()).isEqualTo(1);
        assertThat(line.correlation()).isCloseTo(1, within(1e-15));
        assertThat(line.slopeInterval(LEVEL)).isEqualTo(new Interval(2, 2, LEVEL));
        assertThat(line.correlationInterval(LEVEL)).as("three points").isNull();
        assertThat(line.with(3, 7, 1).correlationInterval(LEVEL).low()).isCloseTo(1, within(1e-12));
        assertThat(new Line(9, 9, 0, 0, 1, 1, 1).correlationInterval(LEVEL)).isEqualTo(new Interval(1, 1, LEVEL));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void lineIsThatOfCommonsMath(long seed) {
        Random random = new Random(seed);
        SimpleRegression expected = new SimpleRegression();
        double[] xs = new double[200];
        double[] ys = new double[200];
        Line line = Line.EMPTY;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = 24_000 + random.nextInt(25);
            ys[i] = 3 - 0.01 * xs[i] + random.nextGaussian();
            expected.addData(xs[i], ys[i]);
            line = line.with(xs[i], ys[i], 1);
        }
        assertThat(line.points()).isEqualTo(200);
        assertThat(line.slope()).isCloseTo(expected.getSlope(), within(1e-10));
        assertThat(line.intercept()).isCloseTo(expected.getIntercept(), within(1e-6));
        assertThat(line.correlation()).isCloseTo(new PearsonsCorrelation().correlation(xs, ys), within(1e-10));
        assertThat(line.slopeInterval(LEVEL).high() - line.slope())
                .isCloseTo(expected.getSlopeConfidenceInterval(), within(1e-9));
    }

    @Test
    void pointThatOccursSeveralTimesIsSeveralPoints() {
        Line once = Line.EMPTY
                .with(1, 2, 1)
                .with(1, 2, 1)
                .with(4, 3, 1)
                .with(6, 1, 1)
                .with(6, 1, 1);
        Line times = Line.EMPTY.with(1, 2, 2).with(4, 3, 1).with(6, 1, 2);
        assertThat(times.points()).isEqualTo(5);
        assertThat(times.slope()).isCloseTo(once.slope(), within(1e-15));
        assertThat(times.slopeInterval(LEVEL).low())
                .isCloseTo(once.slopeInterval(LEVEL).low(), within(1e-12));
    }

    @Test
    void meanOfSeveralValuesIsOnePointThatWeighsMore() {
        Line line = Line.EMPTY.withMean(0, 1, 3).withMean(1, 4, 1).withMean(2, 3, 2);
        // Weighted means 5/6 and 13/6; slope = sum w (x - mx)(y - my) / sum w (x - mx)^2 = (31/6) / (29/6).
        assertThat(line.points()).isEqualTo(3);
        assertThat(line.weight()).isEqualTo(6);
        assertThat(line.slope()).isCloseTo(31.0 / 29, within(1e-12));
    }

    @Test
    void lineThroughNothingOneAbscissaOrOneOrdinateHasNoFigures() {
        assertThat(Line.EMPTY.slope()).isNull();
        assertThat(Line.EMPTY.intercept()).isNull();
        assertThat(Line.EMPTY.correlation()).isNull();
        assertThat(Line.EMPTY.slopeInterval(LEVEL)).isNull();
        assertThat(Line.EMPTY.correlationInterval(LEVEL)).isNull();
        Line upright = Line.EMPTY.with(0.1, 1, 3).with(0.1, 2, 5);
        assertThat(upright.slope()).isNull();
        Line flat = Line.EMPTY.with(1, 0.1, 3).with(2, 0.1, 5);
        assertThat(flat.slope()).isEqualTo(0);
        assertThat(flat.correlation()).isNull();
        assertThat(Line.EMPTY.with(1, 1, 1).with(2, 3, 1).slopeInterval(LEVEL)).isNull();
    }

    @Test
    void correlationIntervalIsFishers() {
        // r = 0.5 of 28 points: z = 0.5493, half 1.959964 / 5 = 0.39199; tanh gives 0.1560 and 0.7358.
        Line line = new Line(28, 28, 0, 0, 4, 1, 1);
        assertThat(line.correlation()).isEqualTo(0.5);
        assertThat(line.correlationInterval(LEVEL).low()).isCloseTo(0.1560, within(5e-5));
        assertThat(line.correlationInterval(LEVEL).high()).isCloseTo(0.7358, within(5e-5));
    }
}
