package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurchaseHoldoutTest {
    private static final PurchaseHistories DATA = SimulatedBuyers.paretoNbd(1500, 400, 8);
    private static final LocalDate CUT_OFF = DATA.until().minusDays(150);

    @Test
    void trueModelBeatsTheOwnRate() {
        ParetoNbd model = ParetoNbd.of(TimeScale.WEEKS, 0.8, 6, 0.6, 8);
        PurchaseEvaluation evaluation = PurchaseHoldout.of(DATA, CUT_OFF, 150).evaluate(List.of(model));

        PredictionError naive = evaluation.error("own rate so far");
        PredictionError error = evaluation.error("pareto-nbd");
        assertThat(naive.underNaive()).isNull();
        assertThat(naive.underNaiveAt95()).isNull();
        assertThat(error.predicted()).isCloseTo((double) error.actual(), within(0.15 * error.actual()));
        assertThat(error.underNaive()).isCloseTo(naive.meanAbsoluteError() - error.meanAbsoluteError(), within(1e-12));
        assertThat(error.underNaiveAt95())
                .isNotNull()
                .satisfies(interval -> assertThat(interval.low()).isPositive());
        assertThat(error.rootMeanSquaredError()).isLessThan(naive.rootMeanSquaredError());
        assertThat(evaluation.protocol()).contains("purchases within 150 days");
        assertThat(evaluation.metrics()).containsKeys("pareto-nbd.meanAbsoluteError", "own rate so far.actual");
        assertThat(evaluation.tables())
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.toMarkdown()).isNotEmpty());
        assertThat(evaluation.notes()).isEmpty();
        assertThat(evaluation.classes().stream()
                        .filter(one -> one.model().equals("pareto-nbd"))
                        .mapToInt(FrequencyClass::customers)
                        .sum())
                .isEqualTo(evaluation.customers());
        assertThatThrownBy(() -> evaluation.error("bg-nbd")).hasMessageContaining("no model is called 'bg-nbd'");
    }

    @Test
    void twoModelsOfAKindCantBeToldApart() {
        PurchaseHoldout holdout = PurchaseHoldout.of(DATA, CUT_OFF, 150);
        List<PurchaseModel> models =
                List.of(BgNbd.of(TimeScale.WEEKS, 0.8, 6, 0.6, 8), BgNbd.of(TimeScale.WEEKS, 1, 1, 1, 1));

        assertThatThrownBy(() -> holdout.evaluate(models))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two models are of the kind 'bg-nbd'");
    }

    @Test
    void ownRateOfWhoHasJustComeIsZero() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        PurchaseHistories one = PurchaseHistories.of(
                "one", day.plusDays(10), List.of(new PurchaseHistory("A", List.of(Purchase.of(day, 1)), List.of())));

        assertThat(PurchaseHoldout.of(one, day.plusDays(1), 5)
                        .evaluate(List.of())
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.predicted()).isZero());
    }

    @Test
    void horizonHasToBeInTheHistories() {
        assertThatThrownBy(() -> PurchaseHoldout.of(DATA, CUT_OFF, 151))
                .hasMessageContaining("Maybe take an earlier cut-off.");
        assertThatThrownBy(() -> PurchaseHoldout.of(DATA, CUT_OFF, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PurchaseHoldout.of(DATA, SimulatedBuyers.START, 10))
                .hasMessageContaining("nobody bought before 2020-01-01");
    }
}
