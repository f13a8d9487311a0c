package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Models with the parameters that were published for CDNOW. */
class PurchaseModelTest {
    private static final BgNbd BG_NBD = BgNbd.of(TimeScale.WEEKS, 0.24259, 4.41360, 0.79292, 2.42591);
    private static final MbgNbd MBG_NBD = MbgNbd.of(TimeScale.WEEKS, 0.52484, 6.18309, 0.89136, 1.61400);
    private static final ParetoNbd PARETO_NBD = ParetoNbd.of(TimeScale.WEEKS, 0.55328, 10.57768, 0.60624, 11.66874);
    private static final Horizon YEAR = Horizon.weeks(52);

    static List<PurchaseModel> models() {
        return List.of(BG_NBD, MBG_NBD, PARETO_NBD);
    }

    private static PurchaseSummary weeks(int repeats, double last, double observed) {
        return PurchaseSummary.of("C", repeats, last, observed, TimeScale.WEEKS);
    }

    /** The worksheet that P. S. Fader and B. G. S. Hardie published with the paper. */
    @ParameterizedTest
    @CsvSource({"0.1429, 0.0078", "1, 0.0532", "3, 0.1506", "31.8571, 1.0405", "32, 1.0437", "78, 1.8576"})
    void bgNbdExpectsAsManyRepeatsAsTheWorksheet(double weeks, double expected) {
        assertThat(BG_NBD.expectedRepeats(Horizon.weeks(weeks))).isCloseTo(expected, within(0.0005));
    }

    @Test
    void bgNbdExpectsOfTheFirstCustomerWhatTheWorksheetDoes() {
        assertThat(BG_NBD.expectedPurchases(weeks(2, 30.43, 38.86), Horizon.weeks(39)))
                .isCloseTo(1.226, within(0.0005));
    }

    /** The walkthrough of the R package BTYD. */
    @Test
    void paretoNbdExpectsWhatTheWalkthroughDoes() {
        assertThat(PARETO_NBD.expectedRepeats(YEAR)).isCloseTo(1.473434, within(0.0001));
        PurchaseSummary heavy = weeks(26, 216 / 7.0, 31);
        assertThat(PARETO_NBD.expectedPurchases(heavy, YEAR)).isCloseTo(25.456, within(0.002));
        assertThat(PARETO_NBD.probabilityAlive(heavy)).isCloseTo(0.9979, within(0.0001));
    }

    /** The increasing frequency paradox of the same walkthrough. */
    @ParameterizedTest
    @CsvSource({"10, 0.7062", "15, 0.1442", "20, 0.0225", "25, 0.0031"})
    void whoBoughtMoreAndStoppedIsExpectedToBuyLess(int repeats, double expected) {
        assertThat(PARETO_NBD.expectedPurchases(weeks(repeats, 20, 39), YEAR)).isCloseTo(expected, within(0.001));
    }

    @Test
    void bgNbdAgreesWithItsClosedForm() {
        for (int repeats : new int[] {0, 1, 2, 7, 40}) {
            PurchaseSummary customer = weeks(repeats, repeats == 0 ? 0 : 20, 30);
            double r = 0.24259;
            double alpha = 4.41360;
            double a = 0.79292;
            double b = 2.42591;
            double t = 20;
            double ratio = (alpha + 30) / (alpha + 30 + t);
            double alive = 1
                    / (1
                            + (repeats == 0
                                    ? 0
                                    : a / (b + repeats - 1) * Math.pow((alpha + 30) / (alpha + 20), r + repeats)));
            double series = GaussSeries.sum(r + repeats, b + repeats, a + b + repeats - 1, 1 - ratio);
            double expected = alive * (a + b + repeats - 1) / (a - 1) * (1 - Math.pow(ratio, r + repeats) * series);

            assertThat(BG_NBD.expectedPurchases(customer, Horizon.weeks(t)))
                    .as("%d repeats", repeats)
                    .isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
        }
    }

    @Test
    void paretoNbdAgreesWithItsClosedForm() {
        PurchaseSummary customer = weeks(3, 20, 30);
        double s = 0.60624;
        double beta = 11.66874 + 30;
        double expected = PARETO_NBD.probabilityAlive(customer)
                * (0.55328 + 3)
                * beta
                / ((10.57768 + 30) * (s - 1))
                * (1 - Math.pow(beta / (beta + 52), s - 1));

        assertThat(PARETO_NBD.expectedPurchases(customer, YEAR)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("models")
    void meanDropoutOfOneIsNoPole(PurchaseModel model) {
        PurchaseModel atOne = model instanceof ParetoNbd
                ? ParetoNbd.of(TimeScale.WEEKS, 0.5, 10, 1, 10)
                : BgNbd.of(TimeScale.WEEKS, 0.5, 10, 1, 2);
        PurchaseModel near = model instanceof ParetoNbd
                ? ParetoNbd.of(TimeScale.WEEKS, 0.5, 10, 1 + 1e-7, 10)
                : BgNbd.of(TimeScale.WEEKS, 0.5, 10, 1 + 1e-7, 2);

        assertThat(atOne.expectedPurchases(weeks(2, 10, 30), YEAR))
                .isCloseTo(near.expectedPurchases(weeks(2, 10, 30), YEAR), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("models")
    void silenceIsTheLikelierTheShorterTheHorizon(PurchaseModel model) {
        double before = 1;
        for (double weeks : new double[] {0.01, 1, 5, 20, 100, 1000}) {
            double silent = model.probabilityOfNoPurchase(weeks(2, 10, 30), Horizon.weeks(weeks));
            assertThat(silent).isBetween(0.0, before);
            before = silent;
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void heaviestBuyersAreComputedWithoutOverflow(PurchaseModel model) {
        PurchaseSummary heavy = weeks(133, 200, 200);
        assertThat(model.logLikelihood(heavy)).isBetween(-250.0, -150.0);
        assertThat(model.expectedPurchases(heavy, Horizon.weeks(39))).isBetween(20.0, 27.0);
        assertThat(model.probabilityOfNoPurchase(heavy, Horizon.weeks(39))).isBetween(0.001, 0.01);

        PurchaseSummary heavier = weeks(20_000, 500, 1000);
        assertThat(model.logLikelihood(heavier)).isFinite();
        assertThat(model.expectedPurchases(heavier, YEAR)).isBetween(0.0, 1e-6);
        assertThat(model.probabilityOfNoPurchase(heavier, YEAR)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("models")
    void timeCanBeCountedInDaysOrWeeks(PurchaseModel model) {
        PurchaseSummary inDays = PurchaseSummary.of("C", 2, 70, 210, TimeScale.DAYS);

        assertThat(model.expectedPurchases(inDays, Horizon.days(364)))
                .isCloseTo(model.expectedPurchases(weeks(2, 10, 30), YEAR), within(1e-12));
        assertThat(model.scale()).isEqualTo(TimeScale.WEEKS);
    }

    @ParameterizedTest
    @MethodSource("models")
    void forecastHasTheExpectationAndTheSilence(PurchaseModel model) {
        PurchaseSummary customer = weeks(2, 10, 30);
        PurchaseForecast forecast = model.predict(new PurchaseQuestion(customer, YEAR));

        assertThat(forecast)
                .isEqualTo(new PurchaseForecast(
                        "C", model.expectedPurchases(customer, YEAR), model.probabilityOfNoPurchase(customer, YEAR)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void discountedPurchasesAreFewer(PurchaseModel model) {
        PurchaseSummary customer = weeks(4, 25, 30);
        double plain = model.expectedPurchases(customer, Horizon.years(3));
        double discounted = model.discountedPurchases(customer, Horizon.years(3), Discount.ofYear(0.15));

        assertThat(discounted).isBetween(0.75 * plain, 0.99 * plain);
        double sum = 0;
        int steps = 2000;
        for (int i = 0; i < steps; i++) {
            double from = 3 * 365.25 * i / steps;
            double to = 3 * 365.25 * (i + 1) / steps;
            double inStep = model.expectedPurchases(customer, Horizon.days(to))
                    - (i == 0 ? 0 : model.expectedPurchases(customer, Horizon.days(from)));
            sum += inStep * Math.pow(1.15, -(from + to) / 2 / 365.25);
        }
        assertThat(discounted).isCloseTo(sum, within(1e-6 * sum));
    }

    /** With a and b so large, everybody leaves with the probability a / (a + b), and the expectation has a simple form. */
    @Test
    void parametersThatRanOffGiveNumbersAllTheSame() {
        MbgNbd model = MbgNbd.of(TimeScale.WEEKS, 0.2, 6, 9.6e6, 1e6);
        PurchaseSummary customer = weeks(1, 10, 30);
        double leaves = 9.6 / 10.6;
        double expected = model.probabilityAlive(customer) / leaves * (1 - Math.pow(1 + leaves * 52 / 36, -1.2));

        assertThat(model.expectedPurchases(customer, YEAR)).isCloseTo(expected, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"29.99", "30.01"})
    void bothFormsOfTheRateAgree(double a) {
        PurchaseSummary customer = weeks(3, 10, 30);
        double middle = BgNbd.of(TimeScale.WEEKS, 0.5, 5, 30, 20).expectedPurchases(customer, YEAR);

        assertThat(BgNbd.of(TimeScale.WEEKS, 0.5, 5, a, 20).expectedPurchases(customer, YEAR))
                .isCloseTo(middle, within(1e-3 * middle));
    }

    @Test
    void residualPurchasesAreThoseOfAnEndlessHorizon() {
        PurchaseSummary customer = weeks(4, 25, 30);
        Discount discount = Discount.ofYear(0.15);

        assertThat(PARETO_NBD.discountedResidualPurchases(customer, discount))
                .isCloseTo(PARETO_NBD.discountedPurchases(customer, Horizon.years(1000), discount), within(1e-9));
        assertThatThrownBy(() -> PARETO_NBD.discountedResidualPurchases(customer, Discount.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe Discount.ofYear(0.1)");
    }

    @Test
    void bgNbdSaysNothingOfWhetherOneTimeBuyersAreAlive() {
        assertThat(BG_NBD.findProbabilityAlive(weeks(0, 0, 30))).isEmpty();
        assertThat(BG_NBD.findProbabilityAlive(weeks(2, 30.43, 38.86)))
                .hasValueCloseTo(0.7266, org.assertj.core.api.Assertions.withinPercentage(1));
        assertThat(MBG_NBD.probabilityAlive(weeks(0, 0, 30))).isBetween(0.2, 0.6);
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenParametersSaySo(PurchaseModel model) {
        assertThat(model.fit().convergence()).isEqualTo(Convergence.GIVEN);
        assertThat(model.fit().convergence().label()).isEqualTo("given, not fitted");
        assertThat(model.provenance().data().rows()).isZero();
        assertThat(model.fit().estimates()).hasSize(4);
    }

    @Test
    void parametersAreAboveZero() {
        assertThatThrownBy(() -> BgNbd.of(TimeScale.WEEKS, 0.2, -4, 0.8, 2))
                .hasMessageContaining("the parameter alpha is -4.0")
                .hasMessageContaining("Maybe the order is another");
        assertThatThrownBy(() -> BG_NBD.fit().estimate("beta"))
                .hasMessageContaining("no parameter 'beta'. Maybe one of [r, alpha, a, b].");
    }
}
