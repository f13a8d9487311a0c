package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandForecastTest {
    @TempDir
    private Path folder;

    @Test
    void forecastsAMadeUpShopByWeekAndDay() throws IOException {
        Path days = folder.resolve("holidays.txt");
        Files.writeString(days, "2018-01-01\n\n2017-12-25\n");
        ExampleRun run = ExampleRun.of(
                new DemandForecast(),
                "--items",
                "3",
                "--holidays",
                days.toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("demand of A made-up shop", "Demand by week", "Demand by day", "leaderboard", "naive")
                .contains("forecast-of-total", "seasons-by-day");
        JsonNode metrics = new JsonMapper().readTree(Files.readString(folder.resolve("out/metrics.json")));
        assertThat(metrics.path("day").path("owa").asDouble()).isBetween(0.01, 1.2);
        assertThat(metrics.path("week").path("coverage80").asDouble()).isBetween(0.6, 1.0);
        assertThat(folder.resolve("out/model-card.md"))
                .content()
                .contains("# Demand forecast: demand-by-week", "# Demand forecast: demand-by-day");
        assertThat(folder.resolve("out/demand-by-day.model"))
                .content()
                .startsWith("vitrine-model 1 demand-forecast 1 ");
        assertThat(Files.readAllLines(folder.resolve("out/demand-by-day-forecasts.csv"))
                        .get(0))
                .startsWith("series,method,step,firstDay,expected,likelyLow");
    }

    @Test
    void forecastsTheSeriesOfACompetition() throws IOException {
        writeCompetition(4);
        ExampleRun run = ExampleRun.of(
                new DemandForecast(), "--m4", folder.toString(), "--threads", "1", "--out", folder.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("published: Theta", "Trained, tested and forecast in");
        JsonNode metrics = new JsonMapper().readTree(Files.readString(folder.resolve("metrics.json")));
        for (String horizon : new String[] {"h4", "h13"}) {
            for (String figure : new String[] {"smape", "mase", "owa"}) {
                assertThat(metrics.path(horizon).path(figure).isNumber())
                        .as(horizon + " " + figure)
                        .isTrue();
            }
        }
        assertThat(metrics.path("h13").path("owa").asDouble()).isLessThan(0.6);
        assertThat(metrics.path("coverage80").isNumber()).isTrue();
        assertThat(metrics.path("coverage95").isNumber()).isTrue();
        assertThat(metrics.path("seconds").isNumber()).isTrue();
    }

    @Test
    void whatDoesNotFitIsExplained() throws IOException {
        assertThat(ExampleRun.of(
                                new DemandForecast(),
                                "--m4",
                                folder.resolve("none").toString())
                        .err())
                .contains("--m4: there is no file");
        writeCompetition(4);
        Files.writeString(folder.resolve("Weekly-test.csv"), "\"V1\"\n");
        assertThat(competitionError()).contains("Weekly-train.csv has 4 series, Weekly-test.csv 0");
        Files.writeString(folder.resolve("Weekly-test.csv"), "\"V1\"\nW1,1\nW2,1\nW3,1\nW4,1\n");
        assertThat(competitionError()).contains("'W1' of Weekly-train.csv has no 13 values");
        Files.writeString(folder.resolve("Weekly-test.csv"), "\"V1\"\nW1,abc\n");
        assertThat(competitionError()).contains("Weekly-test.csv, line 2: 'abc' is no number");
        assertThat(ExampleRun.of(new DemandForecast(), "--weeks", "0").err())
                .contains("--weeks, --days or --threads: the horizon is 0");
        assertThat(ExampleRun.of(new DemandForecast(), "--as-of", "2000-01-01").err())
                .contains("the shop has no whole week");
        Path days = folder.resolve("holidays.txt");
        Files.writeString(days, "Christmas\n");
        assertThat(ExampleRun.of(new DemandForecast(), "--holidays", days.toString())
                        .err())
                .contains("--holidays: 'Christmas' is no day");
    }

    private String competitionError() {
        return ExampleRun.of(new DemandForecast(), "--m4", folder.toString()).err();
    }

    /** Straight lines with a wave, padded with empty cells. */
    private void writeCompetition(int count) throws IOException {
        StringBuilder train = new StringBuilder("\"V1\",\"V2\"\n");
        StringBuilder test = new StringBuilder("\"V1\",\"V2\"\n");
        for (int i = 1; i <= count; i++) {
            train.append("\"W").append(i).append('"');
            test.append("\"W").append(i).append('"');
            for (int week = 0; week < 93; week++) {
                StringBuilder text = week < 80 ? train : test;
                text.append(String.format(Locale.ROOT, ",\"%.3f\"", 50 + week * i + 3 * Math.sin(week * week + i)));
            }
            train.append(",,\n");
            test.append('\n');
        }
        Files.writeString(folder.resolve("Weekly-train.csv"), train);
        Files.writeString(folder.resolve("Weekly-test.csv"), test);
    }
}
