package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.UntrainableDataException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LifetimeValueTest {
    private static final PurchaseSummaries DATA =
            SimulatedBuyers.paretoNbd(6000, 400, 3).summaries(TimeScale.WEEKS);

    private static PurchaseSummary spending(int repeats, double amount) {
        return new PurchaseSummary("C", repeats, 5, 20, TimeScale.WEEKS, amount);
    }

    @Test
    void gammaGammaFindsTheParametersThatMadeTheData() {
        GammaGamma spend = GammaGamma.trainer().train(DATA);

        assertThat(spend.fit().convergence()).isEqualTo(Convergence.CONVERGED);
        assertThat(spend.fit().estimate("p").value()).isBetween(5.0, 7.2);
        assertThat(spend.fit().estimate("q").value()).isBetween(3.6, 4.4);
        assertThat(spend.fit().estimate("v").value()).isBetween(12.0, 18.5);
        assertThat(spend.meanOfAll()).isBetween(28.0, 32.0);
        assertThat(spend.check().warnings()).isEmpty();
        assertThat(spend.check().rankCorrelation()).isBetween(-0.1, 0.1);
        assertThat(spend.check().pValue()).isBetween(0.0, 1.0);
    }

    @Test
    void expectedSpendLiesBetweenTheOwnMeanAndThatOfAll() {
        GammaGamma spend = GammaGamma.trainer().train(DATA);

        double ofFew = spend.expectedSpend(spending(1, 100));
        double ofMany = spend.expectedSpend(spending(50, 100));
        assertThat(ofFew).isBetween(spend.meanOfAll(), ofMany);
        assertThat(ofMany).isBetween(95.0, 100.0);
        assertThat(spend.predict(PurchaseSummary.of("C", 0, 0, 9, TimeScale.WEEKS)))
                .isEqualTo(spend.meanOfAll());
        assertThat(spend.expectedSpend(PurchaseSummary.of("C", 2, 1, 9, TimeScale.WEEKS)))
                .isEqualTo(spend.meanOfAll());
    }

    @Test
    void spendThatGrowsWithFrequencyIsWarnedAbout() {
        List<PurchaseSummary> customers = IntStream.range(0, 200)
                .mapToObj(i -> spending(1 + i % 10, 10 + 5 * (i % 10) + i % 7))
                .toList();

        GammaGamma spend = GammaGamma.trainer().withStarts(2).train(PurchaseSummaries.of("growing", customers));

        assertThat(spend.check().warnings()).contains(SpendWarning.FREQUENCY_AND_SPEND_CORRELATED);
        assertThat(spend.check().correlation()).isGreaterThan(0.9);
        assertThat(spend.check().pValue()).isLessThan(1e-6);
    }

    @Test
    void spendWithoutAMeanFallsBackToThePlainOne() {
        List<PurchaseSummary> customers = IntStream.range(0, 200)
                .mapToObj(i -> spending(2, Math.pow(1 - (i + 0.5) / 200, -1.6)))
                .toList();

        GammaGamma spend = GammaGamma.trainer().train(PurchaseSummaries.of("heavy tail", customers));

        assertThat(spend.fit().estimate("q").value()).isLessThan(1);
        assertThat(spend.check().warnings()).contains(SpendWarning.MEAN_IS_INFINITE);
        assertThat(spend.check().correlation()).isZero();
        double mean = customers.stream()
                .mapToDouble(customer -> customer.spend() == null ? 0 : customer.spend())
                .average()
                .orElse(0);
        assertThat(spend.meanOfAll()).isCloseTo(mean, within(1e-9 * mean));
    }

    @Test
    void buyersWithoutAmountsAreLeftOutWithAWarning() {
        List<PurchaseSummary> customers = IntStream.range(0, 100)
                .mapToObj(i -> spending(1 + i % 3, i < 10 ? 0 : 10 + i * 37 % 29))
                .toList();

        SpendCheck check = GammaGamma.trainer()
                .train(PurchaseSummaries.of("some free", customers))
                .check();

        assertThat(check.repeaters()).isEqualTo(90);
        assertThat(check.warnings()).contains(SpendWarning.BUYERS_LEFT_OUT);
        assertThat(SpendWarning.BUYERS_LEFT_OUT.label()).isEqualTo("repeat buyers without amounts were left out");
    }

    @Test
    void fewAmountsOrEqualOnesTeachNothing() {
        List<PurchaseSummary> equal =
                IntStream.range(0, 50).mapToObj(i -> spending(2, 10)).toList();

        assertThatThrownBy(() -> GammaGamma.trainer().train(PurchaseSummaries.of("equal", equal)))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("all 50 repeat buyers spend 10.0 each time");
        assertThatThrownBy(() -> GammaGamma.trainer().train(PurchaseSummaries.of("few", equal.subList(0, 3))))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("of 3 repeat buyers 3 have amounts above zero");
    }

    @Test
    void valueIsMarginTimesSpendTimesDiscountedPurchases() {
        ParetoNbd purchases = ParetoNbd.trainer().train(DATA);
        GammaGamma spend = GammaGamma.trainer().train(DATA);
        LifetimeValue value = LifetimeValue.of(purchases, spend)
                .withMargin(0.3)
                .withHorizon(Horizon.years(2))
                .withDiscount(Discount.ofYear(0.12));
        PurchaseSummary customer = DATA.customers().get(11);

        CustomerValue one = value.valueOf(customer);

        assertThat(one.customer()).isEqualTo(customer.customer());
        assertThat(one.expectedPurchases()).isEqualTo(purchases.expectedPurchases(customer, Horizon.years(2)));
        assertThat(one.probabilityOfNone()).isEqualTo(purchases.probabilityOfNoPurchase(customer, Horizon.years(2)));
        assertThat(one.value())
                .isCloseTo(
                        0.3
                                * one.expectedSpend()
                                * purchases.discountedPurchases(customer, Horizon.years(2), Discount.ofYear(0.12)),
                        within(1e-12));
        assertThat(value.valuesOf(DATA)).hasSize(6000).element(11).isEqualTo(one);
        assertThat(value.notes()).isEmpty();
    }

    @Test
    void doubtsAboutTheModelsAreNoted() {
        GammaGamma spend = new GammaGamma(
                BgNbd.of(TimeScale.WEEKS, 1, 1, 1, 1).provenance(),
                FitReport.given(GammaGamma.PARAMETERS, 6, 4, 15),
                new SpendCheck(9, 0.5, 0.5, 0.001, List.of(SpendWarning.FREQUENCY_AND_SPEND_CORRELATED)),
                30);
        LifetimeValue value = LifetimeValue.of(BgNbd.of(TimeScale.WEEKS, 1, 1, 1, 1), spend);

        assertThat(value.notes())
                .containsExactly(
                        "The model of purchases: given, not fitted.",
                        "The model of spend: how much customers spend goes with how often they buy.");
    }

    @Test
    void impossibleOptionsAreRefused() {
        ParetoNbd purchases = ParetoNbd.of(TimeScale.WEEKS, 1, 1, 1, 1);
        GammaGamma spend = GammaGamma.trainer().withStarts(1).train(DATA);

        assertThatThrownBy(() -> LifetimeValue.of(purchases, spend).withMargin(0))
                .hasMessageContaining("Maybe 0.3");
        assertThatThrownBy(() -> LifetimeValue.of(purchases, spend).withMargin(30))
                .hasMessageContaining("30 %");
        assertThatThrownBy(() -> Discount.ofYear(-0.1)).hasMessageContaining("Maybe 0.1");
        assertThatThrownBy(() -> Horizon.days(0)).hasMessageContaining("Maybe Horizon.days(90)");
        assertThat(Discount.none().continuousRate(TimeScale.WEEKS)).isZero();
        assertThat(Horizon.weeks(2).in(TimeScale.DAYS)).isEqualTo(14);
    }
}
