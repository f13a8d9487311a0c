package dev.vitrine.analytics.ml.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.value.BgNbd;
import dev.vitrine.analytics.ml.value.Convergence;
import dev.vitrine.analytics.ml.value.ParetoNbd;
import dev.vitrine.analytics.ml.value.Purchase;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.PurchaseHistory;
import dev.vitrine.analytics.ml.value.SimulatedBuyers;
import dev.vitrine.analytics.ml.value.TimeScale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChurnModelTest {
    private static final PurchaseHistories DATA = SimulatedBuyers.paretoNbd(2500, 400, 11);
    private static final LocalDate CUT_OFF = DATA.until().minusDays(90);

    @TempDir
    private Path folder;

    @Test
    void tellsBetterThanRecencyWhoStaysAway() {
        ChurnModel model = ChurnModel.trainer().train(DATA.before(CUT_OFF));
        ChurnEvaluation evaluation = ChurnHoldout.of(DATA, CUT_OFF, 90).evaluate(List.of(ChurnScorer.of(model)));

        ChurnFigures figures = evaluation.figures("churn");
        assertThat(figures.overRecencyAt95())
                .isNotNull()
                .satisfies(interval -> assertThat(interval.low()).isPositive());
        assertThat(figures.auc()).isGreaterThan(0.85);
        assertThat(figures.calibrationError()).isLessThan(0.05);
    }

    @Test
    void answersWithoutLookingAtWhatFollows() {
        ChurnModel model = ChurnModel.trainer().withCutOffs(2, 30).train(DATA.before(CUT_OFF));
        PurchaseHistory whole = DATA.customers().get(3);
        PurchaseHistory known = whole.findBefore(CUT_OFF).orElseThrow();

        assertThat(model.predict(new ChurnQuestion(whole, CUT_OFF)))
                .isEqualTo(model.predict(new ChurnQuestion(known, CUT_OFF)));
        assertThat(model.forecasts(DATA.before(CUT_OFF))).element(3).satisfies(forecast -> {
            assertThat(forecast.customer()).isEqualTo(whole.customer());
            assertThat(forecast.probability()).isBetween(0.0, 1.0);
        });
        assertThatThrownBy(() -> model.predict(new ChurnQuestion(whole, whole.first())))
                .hasMessageContaining("bought nothing before");
    }

    @Test
    void trainsAlikeEachTime() {
        ChurnTrainer trainer =
                ChurnModel.trainer().withHorizonDays(60).withCutOffs(2, 20).withPenalty(10);
        ChurnModel one = trainer.train(DATA.before(CUT_OFF));
        ChurnModel two = trainer.train(DATA.before(CUT_OFF));

        assertThat(one.provenance()).isEqualTo(two.provenance());
        assertThat(one.coefficients()).isEqualTo(two.coefficients()).containsKey("pareto-silence");
        assertThat(one.horizonDays()).isEqualTo(60);
        assertThat(one.provenance().parameters())
                .containsEntry("horizonDays", "60")
                .containsEntry("penalty", "10.0")
                .containsEntry("cutOffs", "[" + CUT_OFF.minusDays(60) + ", " + CUT_OFF.minusDays(80) + "]");
        assertThat(one.provenance().features())
                .isEqualTo(ChurnFeatures.standard().names());
    }

    @Test
    void comesBackFromAFileAsItWas() throws IOException {
        Path file = folder.resolve("churn.model");
        ChurnModel saved = ChurnModel.trainer().withCutOffs(1, 1).train(DATA.before(CUT_OFF));
        saved.save(file);
        ChurnModel loaded = ChurnModel.load(file);

        assertThat(loaded.provenance()).isEqualTo(saved.provenance());
        assertThat(loaded.horizonDays()).isEqualTo(90);
        assertThat(loaded.forecasts(DATA)).isEqualTo(saved.forecasts(DATA));
    }

    @Test
    void anotherKindOfFileIsRefused() throws IOException {
        Path file = folder.resolve("other");
        BgNbd.of(dev.vitrine.analytics.ml.value.TimeScale.WEEKS, 1, 1, 1, 1).save(file);

        assertThatThrownBy(() -> ChurnModel.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("expected a model of kind 'churn', found 'bg-nbd'");
    }

    @Test
    void shortHistoriesAndOneOutcomeTeachNothing() {
        PurchaseHistories brief = DATA.before(SimulatedBuyers.START.plusDays(60));
        assertThatThrownBy(() -> ChurnModel.trainer().train(brief))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("Maybe take a shorter horizon, or longer histories.");
    }

    @Test
    void whereParetoNbdCanNotBeFittedItsFeaturesAreMissing() {
        LocalDate start = SimulatedBuyers.START;
        List<PurchaseHistory> histories = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            List<Purchase> purchases = new ArrayList<>();
            purchases.add(Purchase.of(start.plusDays(i % 30), 10 + i));
            if (i % 3 == 0) {
                purchases.add(Purchase.of(start.plusDays(100), 20));
            }
            histories.add(new PurchaseHistory("C" + i, purchases, List.of()));
        }
        PurchaseHistories data = PurchaseHistories.of("late repeaters", start.plusDays(140), histories);

        ChurnModel model = ChurnModel.trainer().withCutOffs(1, 1).train(data.before(start.plusDays(140)));

        assertThat(model.coefficients()).containsEntry("pareto-silence", 0.0);
        assertThat(model.forecasts(data))
                .allSatisfy(forecast -> assertThat(forecast.probability()).isBetween(0.0, 1.0));
    }

    @Test
    void whereNobodyLeavesForGoodParetoNbdSaysNothingOfWhoIsStillActive() {
        PurchaseHistories loyal = SimulatedBuyers.loyal(600, 300, 12);

        assertThat(ChurnModel.trainer().withCutOffs(1, 1).train(loyal).coefficients())
                .containsEntry("pareto-activity", 0.0);
    }

    @Test
    void oneTimersOnlyGiveAModelWithoutParetoNbdThatCanBeSaved() throws IOException {
        ChurnModel model = ChurnModel.trainer().withCutOffs(1, 1).train(DATA.before(CUT_OFF));
        ChurnModel without = new ChurnModel(model.provenance(), model.horizonDays(), model.regression(), null);
        Path file = folder.resolve("without");
        without.save(file);

        assertThat(ChurnModel.load(file).purchases()).isNull();
        assertThat(ChurnModel.load(file).forecasts(DATA)).isEqualTo(without.forecasts(DATA));
    }

    @Test
    void modelFromAFileStillKnowsThatItsParetoNbdTellsNothingOfActivity() throws IOException {
        ChurnModel model = ChurnModel.trainer().withCutOffs(1, 1).train(DATA.before(CUT_OFF));
        assertThat(model.coefficients().get("pareto-activity")).isNotZero();
        ParetoNbd flat =
                ParetoNbd.trainer().train(SimulatedBuyers.loyal(600, 300, 12).summaries(TimeScale.WEEKS));
        assertThat(flat.fit().convergence()).isIn(Convergence.AT_BORDER, Convergence.FLAT);
        ChurnModel saved = new ChurnModel(model.provenance(), model.horizonDays(), model.regression(), flat);
        Path file = folder.resolve("flat");
        saved.save(file);

        assertThat(ChurnModel.load(file).forecasts(DATA)).isEqualTo(saved.forecasts(DATA));
        ChurnModel.load(file).save(folder.resolve("again"));
        assertThat(folder.resolve("again")).hasSameTextualContentAs(file);
    }

    @Test
    void impossibleOptionsAreRefused() {
        assertThatThrownBy(() -> ChurnModel.trainer().withHorizonDays(0)).hasMessageContaining("Maybe 90.");
        assertThatThrownBy(() -> ChurnModel.trainer().withCutOffs(0, 15)).hasMessageContaining("Maybe 5.");
        assertThatThrownBy(() -> ChurnModel.trainer().withCutOffs(5, 0)).hasMessageContaining("Maybe 15.");
        assertThatThrownBy(() -> ChurnModel.trainer().withPenalty(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void featuresAreWhatTheyAreCalled() {
        LocalDate saturday = LocalDate.of(2023, 4, 1);
        PurchaseHistory history = new PurchaseHistory(
                "A",
                List.of(
                        new Purchase(saturday, 1, 2, 4, 10),
                        new Purchase(saturday.plusDays(10), 1, 1, 1, 20),
                        new Purchase(saturday.plusDays(40), 2, 3, 7, 60)),
                List.of(Purchase.of(saturday.plusDays(12), 9)));
        CustomerView view = new CustomerView(
                history, saturday.plusDays(100), dev.vitrine.analytics.ml.value.Horizon.days(90), null);

        assertThat(view.daysSince(1)).isEqualTo(60);
        assertThat(view.daysSince(3)).isEqualTo(100);
        assertThat(view.daysSince(4)).isEqualTo(150);
        assertThat(view.meanGap()).isEqualTo(20);
        assertThat(view.longestGap()).isEqualTo(30);
        assertThat(view.gapVariation()).isCloseTo(Math.sqrt(200) / 20, within(1e-12));
        assertThat(view.activeMonths()).isEqualTo(2);
        assertThat(view.months()).isEqualTo(4);
        assertThat(view.horizonDays()).isEqualTo(90);
        assertThat(view.cutOff()).isEqualTo(saturday.plusDays(100));
        assertThat(view.fading(60, purchase -> 1))
                .isCloseTo(Math.exp(-1) + Math.exp(-1.5) + Math.exp(-100.0 / 60), within(1e-12));
        assertThat(view.mean(Purchase::amount)).isEqualTo(30);
        assertThat(view.modelledSilence()).isNaN();
        assertThat(view.modelledActivity()).isNaN();
        assertThat(view.modelledRate()).isNaN();
        double[] values = ChurnFeatures.standard().valuesOf(view);
        List<String> names = ChurnFeatures.standard().names();
        assertThat(values[names.indexOf("first-on-weekend")]).isEqualTo(1);
        assertThat(values[names.indexOf("share-returned")]).isEqualTo(0.1);
        assertThat(values[names.indexOf("purchases")]).isEqualTo(Math.log(3));
        assertThat(ChurnFeatures.standard().moment()).isEqualTo(CustomerMoment.CUT_OFF);
        assertThat(CustomerMoment.OUTCOME).isGreaterThan(CustomerMoment.CUT_OFF);
    }

    @Test
    void oneTimeBuyerHasTheTenureAsGap() {
        LocalDate day = LocalDate.of(2023, 4, 3);
        CustomerView view = new CustomerView(
                new PurchaseHistory("A", List.of(Purchase.of(day, 5)), List.of()),
                day.plusDays(30),
                dev.vitrine.analytics.ml.value.Horizon.days(90),
                null);

        assertThat(view.meanGap()).isEqualTo(30);
        assertThat(view.longestGap()).isEqualTo(30);
        assertThat(view.gapVariation()).isNaN();
        assertThat(view.returns()).isEmpty();
    }
}
