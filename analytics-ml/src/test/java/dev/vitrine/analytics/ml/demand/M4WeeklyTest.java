package dev.vitrine.analytics.ml.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.fixture.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The weekly series of the M4 competition, against published figures. */
class M4WeeklyTest {
    private static final int HORIZON = 13;

    private static List<double[]> rows(String name) throws IOException {
        Path file = RealData.require("m4").resolve(name);
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .skip(1)
                        .map(cell -> cell.replace("\"", ""))
                        .filter(cell -> !cell.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }

    @Test
    void naiveHasThePublishedFigures() throws IOException {
        List<double[]> histories = rows("Weekly-train.csv");
        List<double[]> actuals = rows("Weekly-test.csv");
        List<ForecastAccuracy> naive = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            double[] history = histories.get(i);
            double[] last = new double[HORIZON];
            Arrays.fill(last, history[history.length - 1]);
            naive.add(ForecastAccuracy.of(history, actuals.get(i), last));
        }
        assertThat(ForecastAccuracy.mean(naive).smape()).isCloseTo(9.161, within(0.0005));
        assertThat(ForecastAccuracy.mean(naive).mase()).isCloseTo(2.777, within(0.0005));
    }

    /** Every fourth series, their latest 400 values: a tenth of the work of the full protocol, which is in the examples. */
    @Test
    void combinationBeatsNaiveByFarOnASample() throws IOException {
        List<double[]> histories = rows("Weekly-train.csv");
        List<double[]> actuals = rows("Weekly-test.csv");
        List<DemandSeries> sample = new ArrayList<>();
        for (int i = 0; i < histories.size(); i += 4) {
            double[] history = histories.get(i);
            sample.add(DemandSeries.of(
                    "W" + i, Arrays.copyOfRange(history, Math.max(0, history.length - 400), history.length)));
        }
        DemandModel model =
                DemandModel.trainer().withHorizon(HORIZON).withOrigins(2).train(DemandData.of(Cadence.WEEK, sample));
        List<ForecastAccuracy> naive = new ArrayList<>();
        List<ForecastAccuracy> mine = new ArrayList<>();
        for (DemandSeries series : sample) {
            double[] actual = actuals.get(Integer.parseInt(series.name().substring(1)));
            double[] last = new double[HORIZON];
            Arrays.fill(last, series.values()[series.length() - 1]);
            naive.add(ForecastAccuracy.of(series.values(), actual, last));
            mine.add(ForecastAccuracy.of(
                    series.values(), actual, model.predict(series.name()).expected()));
        }
        assertThat(ForecastAccuracy.mean(mine).owa(ForecastAccuracy.mean(naive)))
                .isLessThan(0.85);
    }
}
