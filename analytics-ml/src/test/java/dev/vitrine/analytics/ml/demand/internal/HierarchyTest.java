package dev.vitrine.analytics.ml.demand.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyTest {
    /** A whole of two, one of three parts and one of two, and a series by itself. */
    private static final int[] PARENTS = {-1, 0, 0, 1, 1, 1, 2, 2, -1};

    private static final double[][] SUMMING = {
        {1, 1, 1, 1, 1, 0},
        {1, 1, 1, 0, 0, 0},
        {0, 0, 0, 1, 1, 0},
        {1, 0, 0, 0, 0, 0},
        {0, 1, 0, 0, 0, 0},
        {0, 0, 1, 0, 0, 0},
        {0, 0, 0, 1, 0, 0},
        {0, 0, 0, 0, 1, 0},
        {0, 0, 0, 0, 0, 1},
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void weightedIsGeneralisedLeastSquares(long seed) {
        Random random = new Random(seed);
        double[] forecasts = random.doubles(9, 5, 50).toArray();
        double[] variances = random.doubles(9, 1, 9).toArray();
        RealMatrix s = MatrixUtils.createRealMatrix(SUMMING);
        RealMatrix w = new DiagonalMatrix(variances).inverse();
        RealMatrix normal = s.transpose().multiply(w).multiply(s);
        double[] side = s.transpose().multiply(w).operate(forecasts);
        double[] bottom = new LUDecomposition(normal)
                .getSolver()
                .solve(MatrixUtils.createRealVector(side))
                .toArray();
        double[] expected = s.operate(bottom);

        assertThat(new Hierarchy(PARENTS).weighted(forecasts, variances, Double.NEGATIVE_INFINITY))
                .containsExactly(expected, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void lowestForecastsStayAboveTheLeastAndStillAddUp(long seed) {
        double[] forecasts = new Random(seed).doubles(9, -5, 5).toArray();
        double[] variances = {1, 1, 1, 1, 1, 1, 1, 1, 1};

        double[] found = new Hierarchy(PARENTS).weighted(forecasts, variances, 0);
        assertThat(Arrays.stream(found)).allMatch(value -> value >= 0);
        assertThat(found[0]).isEqualTo(found[1] + found[2]);
        assertThat(new Hierarchy(PARENTS).bottomUp(forecasts)[1])
                .isCloseTo(forecasts[3] + forecasts[4] + forecasts[5], within(1e-12));
    }
}
