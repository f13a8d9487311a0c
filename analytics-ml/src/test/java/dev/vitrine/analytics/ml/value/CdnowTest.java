package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published values of the CDNOW sample: the first 39 weeks of 2,357 customers, and the 39 that followed. */
class CdnowTest {
    private static final LocalDate CUT_OFF = LocalDate.of(1997, 10, 1);

    private static PurchaseSummaries known() throws IOException {
        return CdnowPurchases.sample().before(CUT_OFF).summaries(TimeScale.WEEKS);
    }

    @Test
    void sampleIsThatOfThePapers() throws IOException {
        assertThat(known().size()).isEqualTo(2357);
        assertThat(known().repeaters()).isEqualTo(946);
        assertThat(known().customers().get(0))
                .isEqualTo(new PurchaseSummary("0001", 2, 213 / 7.0, 272 / 7.0, TimeScale.WEEKS, 22.345));
    }

    @Test
    void bgNbdHasThePublishedParametersAndLikelihood() throws IOException {
        assertFit(BgNbd.trainer().train(known()).fit(), -9582.429, 0.2426, 4.4136, 0.7929, 2.4259);
    }

    @Test
    void mbgNbdHasTheParametersThatBtydplusFinds() throws IOException {
        assertFit(MbgNbd.trainer().train(known()).fit(), -9582.136, 0.525, 6.183, 0.891, 1.614);
    }

    @Test
    void paretoNbdHasThePublishedParametersAndLikelihood() throws IOException {
        assertFit(ParetoNbd.trainer().train(known()).fit(), -9594.976, 0.5533, 10.5777, 0.6062, 11.6687);
    }

    @Test
    void gammaGammaHasThePublishedParameters() throws IOException {
        GammaGamma spend = GammaGamma.trainer().train(known());

        assertThat(spend.fit().convergence()).isEqualTo(Convergence.CONVERGED);
        assertThat(spend.fit().estimate("p").value()).isCloseTo(6.25, within(0.005));
        assertThat(spend.fit().estimate("q").value()).isCloseTo(3.74, within(0.005));
        assertThat(spend.fit().estimate("v").value()).isCloseTo(15.44, within(0.005));
        assertThat(spend.check().repeaters()).isEqualTo(946);
        assertThat(spend.check().correlation()).isCloseTo(0.114, within(0.001));
        assertThat(spend.check().warnings()).containsExactly(SpendWarning.FREQUENCY_AND_SPEND_CORRELATED);
    }

    @Test
    void everyModelPredictsTheNext39WeeksBetterThanTheOwnRate() throws IOException {
        PurchaseSummaries known = known();
        PurchaseEvaluation evaluation = PurchaseHoldout.of(CdnowPurchases.sample(), CUT_OFF, 273)
                .evaluate(List.of(
                        BgNbd.trainer().train(known),
                        MbgNbd.trainer().train(known),
                        ParetoNbd.trainer().train(known)));

        assertThat(evaluation.errors())
                .hasSize(4)
                .allSatisfy(error -> assertThat(error.actual()).isEqualTo(1882));
        assertThat(evaluation.errors().subList(1, 4)).allSatisfy(error -> {
            assertThat(error.underNaiveAt95()).isNotNull();
            assertThat(error.underNaive()).isGreaterThan(0.2);
        });
        assertThat(evaluation.classes().get(8)).satisfies(first -> {
            assertThat(first.model()).isEqualTo("bg-nbd");
            assertThat(first.customers()).isEqualTo(1411);
            assertThat(first.actual()).isCloseTo(0.2367, within(1e-4));
            assertThat(first.predicted()).isCloseTo(0.2251, within(1e-4));
        });
    }

    private static void assertFit(FitReport fit, double logLikelihood, double... values) {
        assertThat(fit.convergence()).isEqualTo(Convergence.CONVERGED);
        assertThat(fit.startsThatAgree()).isEqualTo(fit.starts());
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(0.0006));
        double[] found = fit.values();
        for (int i = 0; i < values.length; i++) {
            assertThat(found[i]).as(fit.estimates().get(i).parameter()).isCloseTo(values[i], within(0.0005));
        }
    }
}
