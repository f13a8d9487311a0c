package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Likelihoods beside integrals over what each customer may be like, and gradients beside differences. */
class LikelihoodTest {
    private static final double[] PARAMETERS = {1.8, 7, 2.2, 3.1};
    private static final double[][] HISTORIES = {
        {0, 0, 0}, {0, 0, 12}, {1, 3, 12}, {1, 12, 12}, {4, 9.5, 30}, {7, 2, 50}, {30, 40, 41}, {133, 200, 200}
    };

    static Stream<Arguments> families() {
        HistoryLikelihood.Family pareto = ParetoNbdLikelihood::new;
        HistoryLikelihood.Family bg = BgNbd::likelihood;
        HistoryLikelihood.Family mbg = MbgNbd::likelihood;
        return Stream.of(Arguments.of("BG/NBD", bg), Arguments.of("MBG/NBD", mbg), Arguments.of("Pareto/NBD", pareto));
    }

    @ParameterizedTest
    @MethodSource("families")
    void gradientIsThatOfDifferences(String name, HistoryLikelihood.Family family) {
        for (double[] parameters : new double[][] {PARAMETERS, {0.24, 4.4, 0.79, 2.43}, {5, 0.3, 0.1, 60}}) {
            for (double[] history : HISTORIES) {
                double[] gradient = new double[4];
                double value = family.at(parameters).log((int) history[0], history[1], history[2], gradient);
                assertThat(value).isCloseTo(log(family, parameters, history), within(1e-12 * Math.abs(value)));
                for (int i = 0; i < 4; i++) {
                    double step = 1e-5 * parameters[i];
                    double[] up = parameters.clone();
                    double[] down = parameters.clone();
                    up[i] += step;
                    down[i] -= step;
                    double difference = (log(family, up, history) - log(family, down, history)) / (2 * step);
                    assertThat(gradient[i])
                            .as("%s, parameter %d", name, i)
                            .isCloseTo(difference, within(1e-5 * (1 + Math.abs(difference))));
                }
            }
        }
    }

    private static double log(HistoryLikelihood.Family family, double[] parameters, double[] history) {
        return family.at(parameters).log((int) history[0], history[1], history[2]);
    }

    @Test
    void bgNbdIsTheMeanOverCustomers() {
        assertMean(
                BgNbd::likelihood,
                new BetaDistribution(PARAMETERS[2], PARAMETERS[3]),
                (x, t, end) -> (rate, leaves) -> {
                    double stays = Math.pow(1 - leaves, x) * Math.pow(rate, x) * Math.exp(-rate * end);
                    double left =
                            x == 0 ? 0 : leaves * Math.pow(1 - leaves, x - 1) * Math.pow(rate, x) * Math.exp(-rate * t);
                    return stays + left;
                });
    }

    @Test
    void mbgNbdIsTheMeanOverCustomers() {
        assertMean(
                MbgNbd::likelihood,
                new BetaDistribution(PARAMETERS[2], PARAMETERS[3]),
                (x, t, end) -> (rate, leaves) -> {
                    double stays = Math.pow(1 - leaves, x + 1) * Math.pow(rate, x) * Math.exp(-rate * end);
                    return stays + leaves * Math.pow(1 - leaves, x) * Math.pow(rate, x) * Math.exp(-rate * t);
                });
    }

    @Test
    void paretoNbdIsTheMeanOverCustomers() {
        assertMean(
                ParetoNbdLikelihood::new,
                new GammaDistribution(null, PARAMETERS[2], 1 / PARAMETERS[3]),
                (x, t, end) -> (rate, leaving) -> {
                    double both = rate + leaving;
                    return Math.pow(rate, x) / both * (leaving * Math.exp(-both * t) + rate * Math.exp(-both * end));
                });
    }

    /** The probability of a history of a customer of known rates. */
    @FunctionalInterface
    private interface Individual {
        DoubleBinaryOperator of(int repeats, double last, double observed);
    }

    private static void assertMean(HistoryLikelihood.Family family, RealDistribution leaving, Individual individual) {
        RealDistribution buying = new GammaDistribution(null, PARAMETERS[0], 1 / PARAMETERS[1]);
        for (double[] history : new double[][] {{0, 0, 12}, {1, 3, 12}, {4, 9.5, 30}}) {
            DoubleBinaryOperator probability = individual.of((int) history[0], history[1], history[2]);
            double mean = integral(
                    buying,
                    4,
                    rate -> integral(
                            leaving,
                            leaving.getSupportUpperBound() < 2 ? 1 : 8,
                            leaves -> probability.applyAsDouble(rate, leaves)));
            assertThat(Math.exp(log(family, PARAMETERS, history))).isCloseTo(mean, within(1e-6 * mean));
        }
    }

    /** Panels by the cube, so that the density's root at 0 is smooth. */
    private static double integral(RealDistribution distribution, double end, DoubleUnaryOperator function) {
        double sum = 0;
        int panels = 8;
        double root = Math.cbrt(end);
        for (int panel = 0; panel < panels; panel++) {
            sum += GaussLegendre.integral(
                    u -> {
                        double value = u * u * u;
                        return 3 * u * u * distribution.density(value) * function.applyAsDouble(value);
                    },
                    root * panel / panels,
                    root * (panel + 1) / panels);
        }
        return sum;
    }

    @Test
    void paretoNbdAgreesWithTheHypergeometricForm() {
        double r = 0.55;
        double alpha = 10.6;
        double s = 0.61;
        double beta = 11.7;
        for (double[] history : HISTORIES) {
            int x = (int) history[0];
            double sum = r + s + x;
            double logOfFirst = Math.log(s / sum)
                    + Math.log(GaussSeries.sum(sum, r + x, sum + 1, (beta - alpha) / (beta + history[1])))
                    - sum * Math.log(beta + history[1]);
            double logOfSecond = Math.log((r + x) / sum)
                    + Math.log(GaussSeries.sum(sum, r + x + 1, sum + 1, (beta - alpha) / (beta + history[2])))
                    - sum * Math.log(beta + history[2]);
            double expected = new RisingFactorial(r).log(x)
                    + r * Math.log(alpha)
                    + s * Math.log(beta)
                    + LogSum.of(logOfFirst, logOfSecond);
            assertThat(log(ParetoNbdLikelihood::new, new double[] {r, alpha, s, beta}, history))
                    .isCloseTo(expected, within(1e-11 * (1 + Math.abs(expected))));
        }
    }

    @Test
    void sumOfNothingIsNothing() {
        assertThat(LogSum.of(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(LogSum.of(Math.log(2), Math.log(3))).isCloseTo(Math.log(5), within(1e-14));
    }

    @Test
    void paretoNbdOfAbsurdParametersComesToAnEnd() {
        PurchaseSummary customer = PurchaseSummary.of("A", 2, 30, 40, TimeScale.WEEKS);

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> ParetoNbd.of(TimeScale.WEEKS, 1e20, 10, 1, 10).logLikelihood(customer)))
                .isNegative();
        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> ParetoNbd.of(TimeScale.WEEKS, 1e40, 1e12, 1, 10).logLikelihood(customer)))
                .isNotEqualTo(0.0);
    }
}
