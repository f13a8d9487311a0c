package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittingTest {

    @Test
    void paretoNbdFindsTheParametersThatMadeTheData() {
        PurchaseSummaries data = SimulatedBuyers.paretoNbd(6000, 500, 1).summaries(TimeScale.WEEKS);

        assertFinds(ParetoNbd.trainer().train(data).fit(), 0.8, 6, 0.6, 8);
    }

    @Test
    void bgNbdFindsTheParametersThatMadeTheData() {
        PurchaseSummaries data = SimulatedBuyers.betaGeometric(6000, 60, BgNbdLikelihood.FirstPurchase.IS_SAFE, 2);

        assertFinds(BgNbd.trainer().train(data).fit(), 0.8, 6, 0.8, 2.5);
    }

    @Test
    void mbgNbdFindsTheParametersThatMadeTheData() {
        PurchaseSummaries data = SimulatedBuyers.betaGeometric(6000, 60, BgNbdLikelihood.FirstPurchase.CAN_BE_LAST, 3);

        assertFinds(MbgNbd.trainer().train(data).fit(), 0.8, 6, 0.8, 2.5);
    }

    /** Purchases fall on whole days, so that the truth may lie a little outside of an interval. */
    private static void assertFinds(FitReport fit, double... truth) {
        assertThat(fit.convergence()).isEqualTo(Convergence.CONVERGED);
        assertThat(fit.startsThatAgree()).isEqualTo(fit.starts());
        assertThat(fit.decrement()).isLessThan(1e-6);
        assertThat(fit.steps()).isPositive();
        assertThat(fit.bic()).isGreaterThan(-2 * fit.logLikelihood());
        for (int i = 0; i < truth.length; i++) {
            Estimate estimate = fit.estimates().get(i);
            Interval interval = Objects.requireNonNull(estimate.interval());
            assertThat(Objects.requireNonNull(estimate.standardError())).isBetween(0.01, truth[i]);
            assertThat(interval.contains(estimate.value())).isTrue();
            assertThat(truth[i]).as(estimate.parameter()).isBetween(interval.low() * 0.8, interval.high() * 1.25);
        }
    }

    @Test
    void fitIsTheSameEachTimeAndWhateverTheOrderOfCustomers() {
        PurchaseSummaries data = SimulatedBuyers.paretoNbd(5000, 300, 4).summaries(TimeScale.WEEKS);
        List<PurchaseSummary> reversed = IntStream.range(0, data.size())
                .mapToObj(i -> data.customers().get(data.size() - 1 - i))
                .toList();

        FitReport fit = BgNbd.trainer().withStarts(2).train(data).fit();

        assertThat(BgNbd.trainer().withStarts(2).train(data).fit()).isEqualTo(fit);
        assertThat(BgNbd.trainer()
                        .withStarts(2)
                        .train(PurchaseSummaries.of("others", reversed))
                        .fit())
                .isEqualTo(fit);
    }

    @Test
    void daysAndWeeksGiveTheSameModel() {
        PurchaseHistories data = SimulatedBuyers.paretoNbd(2000, 300, 5);
        ParetoNbd inDays = ParetoNbd.trainer().train(data.summaries(TimeScale.DAYS));
        ParetoNbd inWeeks = ParetoNbd.trainer().train(data.summaries(TimeScale.WEEKS));
        PurchaseSummary customer = data.customers().get(7).summary(data.until(), TimeScale.DAYS);

        assertThat(inDays.scale()).isEqualTo(TimeScale.DAYS);
        assertThat(inDays.expectedPurchases(customer, Horizon.weeks(30)))
                .isCloseTo(
                        inWeeks.expectedPurchases(customer, Horizon.weeks(30)),
                        org.assertj.core.api.Assertions.withinPercentage(0.01));
    }

    @Test
    void whereNobodyLeavesTheParametersOfLeavingRunOff() {
        FitReport fit = BgNbd.trainer()
                .train(SimulatedBuyers.loyal(2000, 400, 6).summaries(TimeScale.WEEKS))
                .fit();

        assertThat(fit.convergence()).isIn(Convergence.AT_BORDER, Convergence.FLAT);
        assertThat(fit.estimates()).allSatisfy(estimate -> {
            assertThat(estimate.standardError()).isNull();
            assertThat(estimate.interval()).isNull();
        });
    }

    @Test
    void fewCustomersOrNoRepeatsTeachNothing() {
        List<PurchaseSummary> once = IntStream.range(0, 30)
                .mapToObj(i -> PurchaseSummary.of("C" + i, 0, 0, 10, TimeScale.WEEKS))
                .toList();

        assertThatThrownBy(() -> BgNbd.trainer().train(PurchaseSummaries.of("one-timers", once)))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("of 30 customers 0 bought more than once")
                .hasMessageContaining("Maybe take a longer period.");
        assertThatThrownBy(() -> BgNbd.trainer().train(PurchaseSummaries.of("few", once.subList(0, 5))))
                .isInstanceOf(UntrainableDataException.class);
        assertThatThrownBy(() -> ParetoNbd.trainer().train(PurchaseSummaries.of("none", List.of())))
                .isInstanceOf(UntrainableDataException.class);
    }

    @Test
    void customersAllAlikeAreFittedOrSaidNotToTellParametersApart() {
        List<PurchaseSummary> alike = IntStream.range(0, 50)
                .mapToObj(i -> PurchaseSummary.of("C" + i, 3, 9, 12, TimeScale.WEEKS))
                .toList();

        FitReport fit =
                ParetoNbd.trainer().train(PurchaseSummaries.of("alike", alike)).fit();

        assertThat(fit.convergence()).isNotEqualTo(Convergence.CONVERGED);
        assertThat(fit.logLikelihood()).isFinite();
    }

    @Test
    void startsAreAtLeastOne() {
        assertThatThrownBy(() -> BgNbd.trainer().withStarts(0)).hasMessageContaining("Maybe 5.");
        assertThatThrownBy(() -> GammaGamma.trainer().withStarts(0)).hasMessageContaining("Maybe 5.");
        assertThatThrownBy(() -> BgBb.trainer().withStarts(0)).hasMessageContaining("Maybe 5.");
    }

    @Test
    void fittedModelNamesItsDataAndOptions() {
        PurchaseHistories data = SimulatedBuyers.paretoNbd(200, 200, 7);
        BgNbd model = BgNbd.trainer().withStarts(3).train(data.summaries(TimeScale.WEEKS));

        assertThat(model.provenance().kind()).isEqualTo("bg-nbd");
        assertThat(model.provenance().data().rows()).isEqualTo(200);
        assertThat(model.provenance().data().description())
                .isEqualTo("simulated buyers before " + LocalDate.of(2020, 7, 19));
        assertThat(model.provenance().parameters()).containsEntry("starts", "3").containsEntry("scale", "WEEKS");
    }
}
