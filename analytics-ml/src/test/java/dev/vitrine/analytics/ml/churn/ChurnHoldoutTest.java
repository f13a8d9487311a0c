package dev.vitrine.analytics.ml.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.value.BgNbd;
import dev.vitrine.analytics.ml.value.CdnowPurchases;
import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.MbgNbd;
import dev.vitrine.analytics.ml.value.ParetoNbd;
import dev.vitrine.analytics.ml.value.Purchase;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.PurchaseHistory;
import dev.vitrine.analytics.ml.value.SimulatedBuyers;
import dev.vitrine.analytics.ml.value.TimeScale;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChurnHoldoutTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2023, 6, 1);

    private static PurchaseHistory history(String customer, int... days) {
        return new PurchaseHistory(
                customer,
                Arrays.stream(days)
                        .mapToObj(day -> Purchase.of(CUT_OFF.plusDays(day), 10))
                        .toList(),
                List.of());
    }

    private static PurchaseHistories buyers(PurchaseHistory... histories) {
        return PurchaseHistories.of("buyers", CUT_OFF.plusDays(40), List.of(histories));
    }

    @Test
    void populationBoughtBeforeTheCutOffAndChurnIsNoPurchaseFromThatDayOn() {
        ChurnEvaluation evaluation = ChurnHoldout.of(
                        buyers(
                                history("on the day", -50, 0),
                                history("last day of the horizon", -20, 29),
                                history("day after the horizon", -30, 30),
                                history("silent", -10),
                                history("came later", 0, 5)),
                        CUT_OFF,
                        30)
                .evaluate(List.of());

        assertThat(evaluation.customers()).isEqualTo(4);
        assertThat(evaluation.silent()).isEqualTo(2);
        assertThat(evaluation.scorers()).singleElement().satisfies(recency -> {
            assertThat(recency.scorer()).isEqualTo("recency alone");
            assertThat(recency.auc()).isEqualTo(0.25);
            assertThat(recency.overRecency()).isNull();
            assertThat(recency.brier()).isNull();
        });
        assertThat(evaluation.calibration()).isEmpty();
        assertThat(evaluation.protocol())
                .contains("4 customers with at least one purchase before 2023-06-01", "within 30 days", "(50.0 %)");
    }

    @Test
    void scorersAreRecencyModelsOfPurchasesAndTrainedModelsOnly() {
        assertThat(ChurnScorer.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        ChurnScorer.Recency.class, ChurnScorer.NoPurchase.class, ChurnScorer.Trained.class);
    }

    @Test
    void bgNbdScoresOneTimeBuyersByTheirRecency() {
        ChurnScorer scorer = ChurnScorer.of(BgNbd.of(TimeScale.WEEKS, 0.24259, 4.41360, 0.79292, 2.42591));

        double recent = scorer.score(history("recent", -10), CUT_OFF, Horizon.days(30));
        double old = scorer.score(history("old", -300), CUT_OFF, Horizon.days(30));
        assertThat(recent).isLessThan(old).isBetween(0.5, 0.9);
        assertThat(old).isLessThan(1);
    }

    @Test
    void evaluationPutsEveryScorerBesideRecency() {
        PurchaseHistories data = SimulatedBuyers.paretoNbd(1200, 300, 21);
        LocalDate cutOff = data.until().minusDays(60);
        ChurnEvaluation evaluation = ChurnHoldout.of(data, cutOff, 60)
                .evaluate(List.of(
                        ChurnScorer.of(ParetoNbd.of(TimeScale.WEEKS, 0.8, 6, 0.6, 8)),
                        ChurnScorer.of(MbgNbd.of(TimeScale.WEEKS, 0.8, 6, 0.8, 2.5))));

        ChurnFigures recency = evaluation.figures("recency alone");
        ChurnFigures pareto = evaluation.figures("pareto-nbd");
        assertThat(pareto.overRecency()).isCloseTo(pareto.auc() - recency.auc(), within(1e-12));
        assertThat(pareto.overRecencyAt95()).isNotNull();
        assertThat(pareto.calibrationError()).isLessThan(0.06);
        assertThat(pareto.brier()).isBetween(0.0, 0.25);
        assertThat(pareto.logLoss()).isBetween(0.0, 0.7);
        assertThat(evaluation.metrics())
                .containsEntry("paretoNbd.auc", pareto.auc())
                .containsEntry("recencyAlone.auc", recency.auc())
                .containsKeys("customers", "churnRate", "mbgNbd.calibrationError")
                .doesNotContainKey("recencyAlone.brier");
        assertThat(evaluation.tables())
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.toCsv()).isNotEmpty());
        assertThat(evaluation.calibration()).hasSizeGreaterThan(10);
        assertThat(evaluation.notes()).isEmpty();
        assertThatThrownBy(() -> evaluation.figures("oracle")).hasMessageContaining("Maybe one of [recency alone,");
    }

    @Test
    void oneOutcomeCanNotBeMeasured() {
        assertThatThrownBy(() -> ChurnHoldout.of(buyers(history("A", -5), history("B", -6)), CUT_OFF, 30)
                        .evaluate(List.of()))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("of 2 customers before 2023-06-01 2 bought nothing within 30 days");
    }

    @Test
    void horizonHasToBeInTheHistories() {
        PurchaseHistories data = buyers(history("A", -5));
        assertThatThrownBy(() -> ChurnHoldout.of(data, CUT_OFF, 41))
                .hasMessageContaining("Maybe take an earlier cut-off.");
        assertThatThrownBy(() -> ChurnHoldout.of(data, CUT_OFF, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void modelOfAnotherHorizonIsRefused() {
        PurchaseHistories data = SimulatedBuyers.paretoNbd(400, 300, 22);
        ChurnModel model = ChurnModel.trainer().withCutOffs(1, 1).train(data);

        assertThatThrownBy(() -> ChurnScorer.of(model).score(data.customers().get(0), data.until(), Horizon.days(30)))
                .hasMessageContaining("the churn model is for 90 days, the horizon is 30.0 days");
    }

    @Test
    void onOnlineRetailTheTrainedModelIsFarBetterThanRecency() {
        PurchaseHistories data = PurchaseHistories.of(
                MemoryEngine.of(TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
                        .load(IngestOptions.ofDefaults())
                        .data()));
        LocalDate cutOff = LocalDate.of(2011, 9, 9);
        ChurnModel model = ChurnModel.trainer().train(data.before(cutOff));

        ChurnEvaluation evaluation = ChurnHoldout.of(data, cutOff, 90).evaluate(List.of(ChurnScorer.of(model)));

        assertThat(evaluation.customers()).isEqualTo(3362);
        assertThat(evaluation.figures("recency alone").auc()).isCloseTo(0.684, within(0.0005));
        assertThat(evaluation.figures("churn").auc()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void onCdnowTheTrainedModelIsBetterThanRecency() throws IOException {
        PurchaseHistories data = CdnowPurchases.sample();
        LocalDate cutOff = LocalDate.of(1998, 1, 1);
        ChurnModel model = ChurnModel.trainer().withHorizonDays(181).train(data.before(cutOff));

        ChurnEvaluation evaluation = ChurnHoldout.of(data, cutOff, 181).evaluate(List.of(ChurnScorer.of(model)));

        assertThat(evaluation.figures("churn").overRecency()).isGreaterThan(0.005);
    }
}
