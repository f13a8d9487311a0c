package dev.vitrine.analytics.ml.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void rowsKeepTheirValuesTimesAndWeights() {
        Examples examples = ExampleData.random(1, 10).withWeights(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

        Examples chosen = examples.rows(new int[] {7, 2, 7});

        assertThat(chosen.size()).isEqualTo(3);
        assertThat(chosen.valuesOf(1)).isEqualTo(examples.valuesOf(2));
        assertThat(chosen.weight(0)).isEqualTo(8);
        assertThat(chosen.decidedAt(0)).isEqualTo(ExampleData.START.plusHours(7));
        assertThat(chosen.knownAt(0)).isEqualTo(ExampleData.START.plusHours(31));
        assertThat(chosen.outcome(2)).isEqualTo(examples.outcome(7));
        assertThat(chosen.description()).isEqualTo("random examples");
    }

    @Test
    void onlyOutcomesKnownBeforeATimeAreKept() {
        Examples examples = ExampleData.random(1, 100);

        Examples known = examples.knownBefore(ExampleData.START.plusDays(2));

        // Decided in the first 24 hours and known a day later; the 25th is known at that very moment.
        assertThat(known.size()).isEqualTo(24);
    }

    @Test
    void fingerprintTellsDataApart() {
        Examples examples = ExampleData.random(1, 20);

        assertThat(ExampleData.random(1, 20).fingerprint()).isEqualTo(examples.fingerprint());
        assertThat(ExampleData.random(2, 20).fingerprint()).isNotEqualTo(examples.fingerprint());
        assertThat(examples.where(row -> row != 3).fingerprint().rows()).isEqualTo(19);
    }

    @Test
    void badExamplesAreRefused() {
        LocalDateTime time = ExampleData.START;
        ExamplesBuilder builder = Examples.builder("orders", List.of("a", "b"));

        assertThatThrownBy(() -> builder.add(new double[1], true, time, time))
                .hasMessageContaining("example 0 has 1 values; expected 2");
        assertThatThrownBy(() -> builder.add(new double[] {1, Double.POSITIVE_INFINITY}, true, time, time))
                .hasMessageContaining("'b' is Infinity");
        assertThatThrownBy(() -> builder.add(new double[2], true, time, time.minusSeconds(1)))
                .hasMessageContaining("before the decision");
        assertThatThrownBy(() -> builder.add(new double[2], true, time, time, 0))
                .hasMessageContaining("weight 0.0");
        assertThatThrownBy(() -> builder.add(new double[2], true, time, time, Double.POSITIVE_INFINITY))
                .hasMessageContaining("weight Infinity");
        assertThatThrownBy(() -> Examples.builder("orders", List.of("a", "a"))).hasMessageContaining("[a, a]");
        assertThatThrownBy(() -> Examples.builder("orders", List.of())).hasMessageContaining("[]");
        assertThatThrownBy(() -> ExampleData.random(1, 3).withWeights(new double[2]))
                .hasMessageContaining("2 weights for 3 rows");
    }

    @Test
    void rollingMonthTrainsOnWhatWasKnownBeforeItBegan() {
        Examples examples = ExampleData.random(1, 24 * 90);
        List<Fold> folds = Folds.rollingMonths(
                examples,
                row -> YearMonth.from(examples.decidedAt(row)),
                YearMonth.of(2020, 1),
                YearMonth.of(2020, 12));

        assertThat(folds).extracting(Fold::name).containsExactly("2020-02", "2020-03");
        Fold february = folds.get(0);
        assertThat(february.test().size()).isEqualTo(29 * 24);
        // January has 31 days, but what was decided on its last was known in February.
        assertThat(february.training().size()).isEqualTo(30 * 24);
    }

    @Test
    void randomFoldsDealOutEveryRowOnceWithBothOutcomes() {
        Examples examples = ExampleData.random(1, 103);

        List<Fold> folds = Folds.random(examples, 5, 7);

        List<LocalDateTime> tested = new ArrayList<>();
        for (Fold fold : folds) {
            assertThat(fold.training().size() + fold.test().size()).isEqualTo(103);
            assertThat(fold.test().positives()).isBetween(examples.positives() / 5, examples.positives() / 5 + 1);
            for (int row = 0; row < fold.test().size(); row++) {
                tested.add(fold.test().decidedAt(row));
            }
        }
        assertThat(tested).hasSize(103).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Folds.random(examples, 1, 7)).hasMessageContaining("Maybe 5");
    }
}
