package dev.vitrine.analytics.ml.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.classification.DecisionTree;
import dev.vitrine.analytics.ml.delay.DelayComparison.ModelRow;
import dev.vitrine.analytics.ml.delay.DelayComparison.MonthRow;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DelayProtocolTest {
    private static final OrderHistory HISTORY = RandomOrders.history(1, 3000, 180);
    private static final DelayProtocol PROTOCOL = DelayProtocol.months(YearMonth.of(2020, 3), YearMonth.of(2020, 5))
            .withBootstrap(Bootstrap.ofDefaults().withRounds(100))
            .withRandomParts(2);

    private static Map<String, DelayTrainer> trainers() {
        Map<String, DelayTrainer> trainers = new LinkedHashMap<>();
        trainers.put(
                "tree", DelayTrainer.of(DecisionTree.trainer().withLeaves(4).withSmallestLeaf(50)::train));
        trainers.put("logistic", DelayTrainer.ofDefaults());
        return trainers;
    }

    @Test
    void everyModelStandsBesideWhatItHasToBeat() {
        DelayComparison comparison = PROTOCOL.compare(HISTORY, trainers());

        assertThat(comparison.models())
                .extracting(ModelRow::model)
                .containsExactly("tree", "logistic", DelayProtocol.UNTRAINED, DelayProtocol.BASE_RATE);
        ModelRow logistic = comparison.model("logistic");
        assertThat(comparison.best()).isEqualTo("logistic");
        assertThat(logistic.meanMonthlyAuc()).isGreaterThan(0.75);
        assertThat(logistic.aucAt95()).isNotNull();
        assertThat(logistic.aucAt95().contains(logistic.meanMonthlyAuc())).isTrue();
        assertThat(logistic.prAucAt95().low()).isLessThan(logistic.prAuc());
        assertThat(logistic.randomSplitAuc()).isBetween(0.6, 1.0);
        assertThat(logistic.calibrationError()).isBetween(0.0, 0.2);
        assertThat(logistic.brier())
                .isLessThan(comparison.model(DelayProtocol.BASE_RATE).brier());
        assertThat(comparison.model(DelayProtocol.UNTRAINED).brier()).isNull();
        assertThat(comparison.model(DelayProtocol.UNTRAINED).gainAt95()).isNull();
        assertThat(comparison.model(DelayProtocol.BASE_RATE).meanMonthlyAuc()).isEqualTo(0.5);
        assertThat(comparison.model(DelayProtocol.BASE_RATE).randomSplitAuc()).isNull();
        assertThatThrownBy(() -> comparison.model("oracle")).hasMessageContaining("expected one of [tree");
    }

    @Test
    void monthsAndMeansBelongTogether() {
        DelayComparison comparison = PROTOCOL.compare(HISTORY, trainers());
        List<MonthRow> months = comparison.months().stream()
                .filter(row -> row.model().equals("logistic"))
                .toList();
        ModelRow row = comparison.model("logistic");

        assertThat(months)
                .extracting(MonthRow::month)
                .containsExactly(YearMonth.of(2020, 3), YearMonth.of(2020, 4), YearMonth.of(2020, 5));
        assertThat(months.stream().mapToDouble(MonthRow::rocAuc).average().orElseThrow())
                .isCloseTo(row.meanMonthlyAuc(), within(1e-12));
        assertThat(months.stream().mapToDouble(MonthRow::f1).average().orElseThrow())
                .isCloseTo(row.f1(), within(1e-12));
        int orders = months.stream().mapToInt(MonthRow::orders).sum();
        assertThat(comparison.calibration().stream()
                        .mapToInt(DelayComparison.CalibrationRow::orders)
                        .sum())
                .isEqualTo(orders);
        long delivered = HISTORY.orders().stream()
                .filter(past -> past.deliveredAt() != null)
                .filter(past -> months.stream()
                        .anyMatch(month ->
                                month.month().equals(YearMonth.from(past.order().purchasedAt()))))
                .count();
        assertThat(orders).isEqualTo((int) delivered);
    }

    @Test
    void daysAreForetoldWithTheirCoverage() {
        DelayComparison comparison = PROTOCOL.compare(HISTORY, trainers());

        assertThat(comparison.durations()).hasSize(3).allSatisfy(row -> {
            assertThat(row.covered()).isCloseTo(row.quantile(), within(0.12));
            assertThat(row.pinball()).isLessThan(2);
            assertThat(row.baselinePinball()).isPositive();
        });
    }

    @Test
    void equalInputGivesEqualTables() {
        DelayComparison one = PROTOCOL.compare(HISTORY, trainers());
        DelayComparison two = PROTOCOL.compare(HISTORY, trainers());

        for (int i = 0; i < one.tables().size(); i++) {
            assertThat(one.tables().get(i).toCsv())
                    .isEqualTo(two.tables().get(i).toCsv());
        }
        assertThat(one.metrics()).isEqualTo(two.metrics());
        assertThat(one.trainingTimes()).containsOnlyKeys("tree", "logistic");
        assertThat(one.protocol()).contains("2020-03 to 2020-05");
        assertThat(one.notes()).anyMatch(note -> note.contains("delivered after the promised time"));
        assertThat(one.metrics().keySet().iterator().next()).isEqualTo("logistic.meanMonthlyAuc");
        assertThat(one.calibration())
                .allSatisfy(row ->
                        assertThat(row.observedAt95().contains(row.observed())).isTrue());
    }

    @Test
    void whatIsLearntAtAnOriginDoesNotDependOnWhatFollows() {
        LocalDateTime origin = LocalDateTime.of(2020, 4, 1, 0, 0);
        DelayTrainer trainer = DelayTrainer.ofDefaults();
        DelayTable whole = Replay.of(HISTORY, trainer.workingDays());
        DelayTable known = Replay.of(HISTORY.asKnownAt(origin), trainer.workingDays());
        int[] settled = whole.settledBefore(origin);
        assertThat(known.settledBefore(origin)).containsExactly(settled);
        assertThat(Arrays.stream(settled).filter(row -> whole.wasDelivered(row) && !whole.wasDelivered(row, origin)))
                .isNotEmpty();

        DelayFit one = trainer.fit(whole, settled, origin);
        DelayFit two = trainer.fit(known, settled, origin);

        for (int row = 0; row < known.size(); row += 50) {
            assertThat(one.lateProbability(whole.values(row))).isEqualTo(two.lateProbability(known.values(row)));
            assertThat(one.durations().workingDays(whole.expected(row)))
                    .containsExactly(two.durations().workingDays(known.expected(row)));
        }
    }

    @Test
    void randomSplitIntoSingleOrdersHasNoFigure() {
        DelayComparison comparison = PROTOCOL.withRandomParts(50_000)
                .compare(RandomOrders.history(1, 300, 180), Map.of("logistic", DelayTrainer.ofDefaults()));

        assertThat(comparison.model("logistic").randomSplitAuc()).isNull();
        assertThat(comparison.metrics()).containsKey("logistic.prAuc").doesNotContainKey("logistic.randomSplitAuc");
    }

    @Test
    void monthsWithoutOrdersAreLeftOut() {
        DelayComparison comparison = DelayProtocol.months(YearMonth.of(2020, 5), YearMonth.of(2021, 5))
                .withBootstrap(Bootstrap.ofDefaults().withRounds(100))
                .compare(HISTORY, Map.of("logistic", DelayTrainer.ofDefaults()));

        assertThat(comparison.months().stream().map(MonthRow::month).distinct())
                .containsExactly(YearMonth.of(2020, 5), YearMonth.of(2020, 6));
    }

    @Test
    void impossibleProtocolsAreRefused() {
        YearMonth month = YearMonth.of(2020, 3);
        assertThatThrownBy(() -> DelayProtocol.months(month, month.minusMonths(1)))
                .hasMessageContaining("Maybe they are swapped");
        assertThatThrownBy(() -> PROTOCOL.withRandomParts(1)).hasMessageContaining("Maybe 3");
        assertThatThrownBy(() -> PROTOCOL.compare(HISTORY, Map.of())).hasMessageContaining("there is no trainer");
        assertThatThrownBy(() -> DelayProtocol.months(month.minusYears(9), month.minusYears(9))
                        .compare(HISTORY, trainers()))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("Maybe take other months");
    }

    @Test
    void deliveredOrdersBecomeExamples() {
        var examples = DelayProtocol.examples(HISTORY, WorkingDays.withoutHolidays());

        assertThat(examples.size()).isEqualTo((int) HISTORY.orders().stream()
                .filter(past -> past.deliveredAt() != null)
                .count());
        assertThat(examples.positives()).isEqualTo((int)
                HISTORY.orders().stream().filter(PastOrder::cameLate).count());
    }

    @Test
    void olistIsForetoldBetterThanByAnybodyElse() {
        OrderHistory history = OrderHistory.of(
                Olist.of(RealData.require("olist/archive.zip")).load().data());
        DelayComparison comparison = DelayProtocol.months(YearMonth.of(2018, 4), YearMonth.of(2018, 5))
                .withBootstrap(Bootstrap.ofDefaults().withRounds(100))
                .withRandomParts(2)
                .compare(
                        history.asKnownAt(YearMonth.of(2018, 8).atDay(1).atStartOfDay()),
                        Map.of("logistic", DelayTrainer.ofDefaults()));

        ModelRow row = comparison.model("logistic");
        assertThat(history.size()).isEqualTo(98_652);
        assertThat(row.meanMonthlyAuc()).isGreaterThan(0.79);
        assertThat(row.prAuc()).isGreaterThan(0.22);
        assertThat(comparison.model(DelayProtocol.UNTRAINED).meanMonthlyAuc()).isGreaterThan(0.76);
        assertThat(comparison.months().get(0).orders()).isBetween(6_790, 6_798);
    }
}
