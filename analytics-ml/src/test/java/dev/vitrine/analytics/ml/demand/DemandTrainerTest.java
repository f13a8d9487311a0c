package dev.vitrine.analytics.ml.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandTrainerTest {
    private static final DemandTrainer TRAINER =
            DemandModel.trainer().withHorizon(7).withThreads(2);

    private static Forecast only(double... values) {
        return TRAINER.train(DemandData.of(Cadence.DAY, List.of(DemandSeries.of("only", values))))
                .predict("only");
    }

    @Test
    void rhythmIsFoundAndBeatsNaive() {
        DemandModel model = TRAINER.train(MadeUpDemand.several(24));

        DemandEvaluation evaluation = model.evaluation();
        assertThat(evaluation.metrics().get("owa")).isLessThan(0.5);
        assertThat(evaluation.metrics().get("owaOfNaive")).isEqualTo(1);
        assertThat(evaluation.metrics().get("coverage80")).isBetween(0.75, 0.85);
        assertThat(evaluation.metrics().get("coverage95")).isBetween(0.92, 0.98);
        assertThat(evaluation.leaderboard())
                .extracting(MethodScore::method)
                .contains("combination", "naive", "seasonal naive", "pooled autoregression, two seasons")
                .doesNotContain("Croston");
        assertThat(evaluation.tables()).extracting(table -> table.name()).containsExactly("leaderboard", "coverage");
        assertThat(evaluation.protocol()).contains("7 days apart");
        assertThat(evaluation.notes()).isEmpty();
        Forecast forecast = model.predict("s3");
        double[] again = MadeUpDemand.rhythmic(3, 142);
        for (ForecastStep step : forecast.steps()) {
            assertThat(step.expected()).isCloseTo(again[134 + step.step()], within(25.0));
            assertThat(step.nearlyCertain()).isNotNull();
            assertThat(step.firstDay()).isNull();
        }
        assertThat(forecast.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void resultIsTheSameWhateverTheNumberOfThreads() {
        DemandData data = MadeUpDemand.several(84);
        DemandTrainer trainer = TRAINER.withMethods(List.of(ForecastMethod.DAMPED_TREND, ForecastMethod.POOLED_SEASON));
        List<Forecast> one = trainer.withThreads(1).train(data).forecasts();

        assertThat(trainer.withThreads(3).train(data).forecasts()).isEqualTo(one);
    }

    @Test
    void pureChanceFallsBackToNaiveOrIsNotMuchWorse() {
        List<DemandSeries> walks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            walks.add(DemandSeries.of("w" + i, MadeUpDemand.randomWalk(i, 150)));
        }
        DemandModel model = TRAINER.withMethods(List.of(ForecastMethod.HOLT, ForecastMethod.CROSTON))
                .train(DemandData.of(Cadence.DAY, walks));

        assertThat(model.evaluation().notes())
                .anySatisfy(note -> assertThat(note).contains("fell back to a naive"));
        Forecast forecast = model.predict("w0");
        assertThat(forecast.method()).isEqualTo("naive");
        assertThat(forecast.weights()).containsOnlyKeys("naive");
        assertThat(forecast.notes()).anySatisfy(note -> assertThat(note).startsWith("Fell back to naive"));
        assertThat(forecast.expected()).containsOnly(MadeUpDemand.randomWalk(0, 150)[149]);
    }

    @ParameterizedTest
    @EnumSource(ForecastMethod.class)
    void everyMethodForecastsOnItsOwn(ForecastMethod method) {
        DemandModel model = TRAINER.withMethods(List.of(method)).train(MadeUpDemand.several(12));

        assertThat(method.label()).isNotEmpty();
        assertThat(model.evaluation().leaderboard())
                .extracting(MethodScore::method)
                .contains(method.label());
        for (Forecast forecast : model.forecasts()) {
            assertThat(forecast.steps()).hasSize(7).allMatch(step -> step.expected() > 0 && step.expected() < 300);
        }
        assertThat(ForecastMethod.all()).contains(method);
    }

    @Test
    void intermittentCountsAreForecastByTheirRateAndNeverBelowZero() {
        List<DemandSeries> items = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            items.add(DemandSeries.of("i" + i, MadeUpDemand.intermittent(i, 200)));
        }
        DemandModel model = TRAINER.train(DemandData.of(Cadence.DAY, items));

        assertThat(model.evaluation().metrics().get("intermittentRelativeRmsse"))
                .isLessThan(1);
        assertThat(model.evaluation().metrics()).doesNotContainKey("owa");
        Forecast forecast = model.predict("i0");
        assertThat(forecast.weights()).containsOnlyKeys("SBA", "TSB", "simple smoothing");
        for (ForecastStep step : forecast.steps()) {
            Interval likely = step.likely();
            assertThat(step.expected()).isBetween(0.3, 1.4);
            assertThat(likely).isNotNull();
            assertThat(likely.low()).isZero();
            assertThat(likely.high()).isEqualTo(Math.rint(likely.high()));
        }
    }

    @Test
    void driversMoveTheForecast() {
        double[] promotions = new double[147];
        double[] values = MadeUpDemand.rhythmic(5, 140);
        for (int day = 3; day < 147; day += 11) {
            promotions[day] = 1;
            if (day < 140) {
                values[day] *= 2;
            }
        }
        promotions[143] = 1;
        DemandData plain = DemandData.of(Cadence.DAY, List.of(DemandSeries.of("item", values)));
        Forecast without = TRAINER.train(plain).predict("item");
        DemandModel model = TRAINER.train(plain.withDrivers(List.of(Driver.of("promotion", promotions))));
        Forecast with = model.predict("item");

        double[] clean = MadeUpDemand.rhythmic(5, 147);
        assertThat(with.expected()[3]).isCloseTo(2 * clean[143], within(40.0));
        assertThat(with.expected()[3]).isGreaterThan(1.5 * without.expected()[3]);
        assertThat(with.expected()[1]).isCloseTo(clean[141], within(25.0));
        assertThat(model.provenance().features()).containsExactly("promotion");
        assertThatThrownBy(() ->
                        TRAINER.withHorizon(8).train(plain.withDrivers(List.of(Driver.of("promotion", promotions)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 147 values; expected 148");
    }

    @ParameterizedTest
    @EnumSource(Reconciliation.class)
    void partsAddUpToWholes(Reconciliation way) {
        double[] a = MadeUpDemand.rhythmic(1, 140);
        double[] b = MadeUpDemand.intermittent(2, 140);
        double[] c = MadeUpDemand.rhythmic(3, 140);
        double[] ab = new double[140];
        double[] all = new double[140];
        Arrays.setAll(ab, i -> a[i] + b[i]);
        Arrays.setAll(all, i -> ab[i] + c[i]);
        DemandModel model = TRAINER.withReconciliation(way)
                .train(DemandData.of(
                        Cadence.DAY,
                        List.of(
                                DemandSeries.of("all", all),
                                DemandSeries.of("ab", ab).partOf("all"),
                                DemandSeries.of("a", a).partOf("ab"),
                                DemandSeries.of("b", b).partOf("ab"),
                                DemandSeries.of("c", c).partOf("all"))));
        double[] whole = model.predict("all").expected();
        double[] middle = model.predict("ab").expected();
        boolean addsUp = true;
        for (int step = 0; step < whole.length; step++) {
            addsUp &= whole[step] == middle[step] + model.predict("c").expected()[step];
            addsUp &= middle[step]
                    == model.predict("a").expected()[step] + model.predict("b").expected()[step];
        }
        assertThat(addsUp).isEqualTo(way != Reconciliation.NONE);
        assertThat(way.label()).isNotEmpty();
    }

    @Test
    void nothingIsForecastForDaysOnWhichTheShopIsClosed() {
        double[] busy = MadeUpDemand.rhythmic(1, 140);
        double[] rare = MadeUpDemand.intermittent(2, 140);
        double[] total = new double[140];
        for (int day = 0; day < 140; day++) {
            busy[day] = day % 7 == 6 ? 0 : Math.rint(busy[day]);
            rare[day] = day % 7 == 6 ? 0 : rare[day];
            total[day] = busy[day] + rare[day];
        }
        DemandModel model = TRAINER.train(DemandData.of(
                        Cadence.DAY,
                        List.of(
                                DemandSeries.of("total", total),
                                DemandSeries.of("busy", busy).partOf("total"),
                                DemandSeries.of("rare", rare).partOf("total")))
                .startingOn(LocalDate.of(2018, 1, 1)));

        for (Forecast forecast : model.forecasts()) {
            assertThat(forecast.expected()[6]).as(forecast.series()).isZero();
            assertThat(forecast.expected()[5]).as(forecast.series()).isPositive();
        }
        assertThat(model.predict("rare").expected()[0]).isBetween(0.4, 1.6);
    }

    @Test
    void onePointGoesOn() {
        Forecast forecast = only(5);

        assertThat(forecast.expected()).containsOnly(5);
        assertThat(forecast.method()).isEqualTo("naive");
        assertThat(forecast.steps()).allMatch(step -> step.likely() == null && step.nearlyCertain() == null);
        assertThat(forecast.notes()).hasSize(2);
    }

    @Test
    void fewPointsGoOnWithTheLastOne() {
        assertThat(only(5, 7, 3).expected()).containsOnly(3);
    }

    @Test
    void shorterThanTwoSeasonsIsForecastAllTheSame() {
        Forecast forecast = TRAINER.train(
                        DemandData.of(Cadence.WEEK, List.of(DemandSeries.of("only", MadeUpDemand.rhythmic(1, 60)))))
                .predict("only");

        assertThat(forecast.steps()).allMatch(step -> step.expected() > 40 && step.expected() < 160);
        assertThat(forecast.steps().get(0).likely()).isNotNull();
    }

    @Test
    void constantAndZeroStayAsTheyAre() {
        double[] constant = new double[100];
        Arrays.fill(constant, 4);

        assertThat(only(constant).expected()).containsOnly(4);
        assertThat(only(constant).steps().get(0).likely()).isNull();
        assertThat(only(new double[100]).expected()).containsOnly(0);
    }

    @Test
    void negativeValuesMayStayNegative() {
        double[] values = MadeUpDemand.rhythmic(4, 120);
        Arrays.setAll(values, i -> values[i] - 200);

        assertThat(only(values).steps()).allMatch(step -> step.expected() < 0);
    }

    @Test
    void unknownValuesAreFilledAndTold() {
        double[] values = MadeUpDemand.rhythmic(4, 120);
        Arrays.fill(values, 0, 9, Double.NaN);
        Arrays.fill(values, 50, 53, Double.NaN);
        values[119] = Double.NaN;
        DemandModel model = TRAINER.train(DemandData.of(Cadence.DAY, List.of(DemandSeries.of("only", values))));
        Forecast forecast = model.predict("only");

        assertThat(forecast.notes())
                .contains(
                        "Periods before the first known one, left out: 9.",
                        "Unknown periods, filled by straight lines: 4.");
        assertThat(model.evaluation().notes())
                .contains("Series with unknown periods, filled by straight lines: 1 of 1.");
        assertThat(forecast.steps()).allMatch(step -> step.expected() > 40 && step.expected() < 160);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-90, 1, 1e97})
    void sizeDoesNotMatter(double size) {
        double[] values = MadeUpDemand.rhythmic(4, 120);
        double[] expected = only(values).expected();
        double[] scaled = Arrays.stream(values).map(value -> value * size).toArray();

        double[] found = only(scaled).expected();
        for (int step = 0; step < found.length; step++) {
            assertThat(found[step] / size).isCloseTo(expected[step], within(1e-3));
        }
    }

    @Test
    void datesGoOnAfterTheLastPeriod() {
        DemandData data = DemandData.of(Cadence.WEEK, List.of(DemandSeries.of("only", MadeUpDemand.rhythmic(1, 60))))
                .startingOn(LocalDate.of(2018, 1, 1));

        assertThat(TRAINER.train(data).predict("only").steps().get(1).firstDay())
                .isEqualTo(LocalDate.of(2018, 1, 1).plusWeeks(61));
    }

    @Test
    void noSeriesCantBeForecast() {
        assertThatThrownBy(() -> TRAINER.train(DemandData.of(Cadence.DAY, List.of())))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> TRAINER.withHorizon(0)).hasMessageContaining("the horizon is 0");
        assertThatThrownBy(() -> TRAINER.withOrigins(0)).hasMessageContaining("the number of origins is 0");
        assertThatThrownBy(() -> TRAINER.withThreads(0)).hasMessageContaining("the number of threads is 0");
        assertThatThrownBy(() -> TRAINER.withMethods(List.of())).hasMessageContaining("no methods are given");
    }

    @Test
    void oneOriginIsEnough() {
        DemandModel model = TRAINER.withOrigins(1).train(MadeUpDemand.several(12));

        assertThat(model.provenance().parameters()).containsEntry("origins", "1");
        assertThat(model.predict("s0").steps().get(0).likely()).isNotNull();
    }

    @Test
    void driverThatLeavesAllItsPastBehindDoesNotRunAway() {
        double[] values = new double[60];
        double[] level = new double[64];
        for (int i = 0; i < level.length; i++) {
            level[i] = 1e9 + 0.01 * (i * 7 % 5);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = 50 + 5 * (i * 7 % 5) + i % 3;
        }
        level[62] = -1e12;
        DemandData data = DemandData.of(Cadence.WEEK, List.of(DemandSeries.of("A", values)))
                .withDrivers(List.of(Driver.of("visitors", level)));

        DemandModel model = DemandModel.trainer().withHorizon(4).train(data);

        assertThat(model.predict("A").steps())
                .hasSize(4)
                .allSatisfy(step -> assertThat(step.expected()).isBetween(0.0, 300.0));
    }
}
