package dev.vitrine.analytics.ml.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.ml.ModelProvenance;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeakageAuditTest {
    private static final int HOURS = 24 * 120;

    @Test
    void plantedFutureIsNamed() {
        LeakageAudit audit = audit(withFuture(true));

        assertThat(audit.features().get(0).feature()).isEqualTo("future");
        assertThat(audit.notes()).anyMatch(note -> note.startsWith("'future' alone reaches a ROC-AUC of 0.9"));
    }

    @Test
    void honestDataRaiseNoSuspicion() {
        LeakageAudit audit = audit(withFuture(false));

        assertThat(audit.notes()).hasSize(1).allMatch(note -> note.startsWith("A random split shows"));
        assertThat(audit.comparisons())
                .extracting(LeakageAudit.Comparison::protocol)
                .containsExactly("rolling origins", "outcomes shuffled", "times shuffled", "random split");
        assertThat(audit.comparisons().get(1).rocAuc()).isBetween(0.4, 0.6);
        assertThat(audit.comparisons().get(0).folds()).isEqualTo(3);
        assertThat(audit.tables()).extracting(table -> table.name()).containsExactly("features", "protocols");
    }

    @Test
    void featureWithoutValuesHasNoStrength() {
        Examples missing = ExampleData.random(1, 60);

        LeakageAudit audit = LeakageAudit.of(
                missing.where(missing::outcome), examples -> List.of(), LogisticRegression.trainer(), 1);

        assertThat(audit.features()).allMatch(strength -> strength.rocAuc() == null);
        assertThat(audit.comparisons().get(0).rocAuc()).isNull();
        assertThat(audit.notes()).isEmpty();
    }

    @Test
    void foldsThatShareRowsAreNoticed() {
        Examples examples = ExampleData.random(1, 300);

        LeakageAudit audit =
                LeakageAudit.of(examples, all -> List.of(Fold.of("everything", all, all)), NearestExample::new, 1);

        assertThat(audit.comparisons().get(1).rocAuc()).isEqualTo(1);
        assertThat(audit.notes()).anyMatch(note -> note.startsWith("Trained on shuffled outcomes"));
    }

    @Test
    void driftMakesTheRandomSplitLookBetter() {
        // What the first feature says is turned round every month: only the month itself can teach it.
        Examples steady = ExampleData.random(5, HOURS);
        ExamplesBuilder builder = Examples.builder("drifting", List.of("day", "telling"));
        for (int row = 0; row < steady.size(); row++) {
            LocalDateTime decided = steady.decidedAt(row);
            boolean turned = decided.getMonthValue() % 2 == 0;
            double telling = turned ? -steady.value(row, 0) : steady.value(row, 0);
            builder.add(
                    new double[] {100.0 * decided.getMonthValue(), telling},
                    steady.outcome(row),
                    decided,
                    steady.knownAt(row));
        }
        LeakageAudit audit = LeakageAudit.of(builder.build(), LeakageAuditTest::rolling, NearestExample::new, 1);

        double honest = audit.comparisons().get(0).rocAuc();
        assertThat(audit.comparisons().get(2).rocAuc()).isGreaterThan(honest + 0.1);
        assertThat(audit.comparisons().get(3).rocAuc()).isGreaterThan(honest + 0.1);
    }

    private static LeakageAudit audit(Examples examples) {
        return LeakageAudit.of(examples, LeakageAuditTest::rolling, LogisticRegression.trainer(), 42);
    }

    private static List<Fold> rolling(Examples examples) {
        return Folds.rollingMonths(
                examples, row -> YearMonth.from(examples.decidedAt(row)), YearMonth.of(2020, 2), YearMonth.of(2020, 4));
    }

    private static Examples withFuture(boolean planted) {
        Examples honest = ExampleData.random(2, HOURS);
        SplittableRandom random = new SplittableRandom(3);
        ExamplesBuilder builder = Examples.builder("orders", List.of("telling", "future"));
        for (int row = 0; row < honest.size(); row++) {
            LocalDateTime decided = honest.decidedAt(row);
            double leak = planted && honest.outcome(row) ? 3 : 0;
            builder.add(
                    new double[] {honest.value(row, 0), random.nextGaussian() + leak},
                    honest.outcome(row),
                    decided,
                    honest.knownAt(row));
        }
        return builder.build();
    }

    /** A model that answers with the outcome of the nearest example: it learns by heart. */
    private record NearestExample(Examples seen) implements Classifier {
        @Override
        public double probability(double[] features) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int row = 0; row < seen.size(); row++) {
                double distance = 0;
                for (int feature = 0; feature < features.length; feature++) {
                    double difference = features[feature] - seen.value(row, feature);
                    distance += Double.isNaN(difference) ? 0 : difference * difference;
                }
                if (distance < least) {
                    least = distance;
                    nearest = row;
                }
            }
            return seen.outcome(nearest) ? 1 : 0;
        }

        @Override
        public ModelProvenance provenance() {
            return ModelProvenance.of("nearest-example", seen.fingerprint(), seen.features(), Map.of(), 0);
        }

        @Override
        public void save(Path file) {
            throw new UnsupportedOperationException();
        }
    }
}
