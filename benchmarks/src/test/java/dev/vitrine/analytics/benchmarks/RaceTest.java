package dev.vitrine.analytics.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaceTest {
    @TempDir
    private Path folder;

    @Test
    void raceTellsTheTimesOfEveryQueryAndNullForWhoIsAbsent() throws IOException {
        SyntheticShop.builder().orders(500).seed(3).build().write(folder.resolve("shop"));
        StringWriter text = new StringWriter();
        int exit = UserErrors.commandLine(new Race())
                .setOut(new PrintWriter(text))
                .execute(
                        "--scale",
                        "1",
                        "--data",
                        folder.resolve("shop").toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--runs",
                        "3",
                        "--seconds",
                        "5");

        assertThat(exit).isZero();
        assertThat(text.toString()).contains("monthlyKpis", "allMeasuresByState", "duckdbStar/hand");
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("out/race.json").toFile());
        assertThat(json.get("queries")).hasSize(StandardQuery.values().length);
        for (JsonNode query : json.get("queries")) {
            assertThat(query.get("vitrineMs").doubleValue()).isPositive();
            assertThat(query.get("duckdbMs").doubleValue()).isPositive();
            assertThat(query.get("duckdbStarMs").doubleValue()).isPositive();
            assertThat(query.get("handMs").doubleValue()).isNotNegative();
            assertThat(query.at("/times/hand/runsMs"))
                    .hasSizeLessThanOrEqualTo(9)
                    .isNotEmpty();
        }
        assertThat(json.at("/geometricMeansOfRatios/duckdb~1hand").doubleValue())
                .isPositive();
        assertThat(json.at("/geometricMeansOfRatios/vitrine~1duckdb").doubleValue())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scale 2 --out x | --scale must be 1, 10 or 50, not 2.",
                "--scale 1 | Missing required option: '--out=<out>'",
                "--scale 10 --out x --data shop | --data is Olist itself, which is scale 1, not 10.",
                "--scale 1 --out x --data absent | --data must be a folder or an archive; there is no absent.",
                "--scale 1 --out x --runs 0 | --runs, --threads, --seconds and --cap must be at least 1.",
                "--scale 1 --out x --contenders abacus | --contenders must be of vitrine, vitrineOneThread, duckdb, duckdbStar, hand",
            })
    void wrongUsageIsToldInOneLine(String options, String message) {
        StringWriter errors = new StringWriter();
        int exit = UserErrors.commandLine(new Race())
                .setErr(new PrintWriter(errors))
                .execute(options.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(errors.toString().lines()).hasSize(1);
        assertThat(errors.toString()).startsWith(message);
    }

    @Test
    void folderWithoutTheFilesIsToldInOneLine() {
        StringWriter errors = new StringWriter();
        int exit = UserErrors.commandLine(new LoadRace())
                .setErr(new PrintWriter(errors))
                .setOut(new PrintWriter(new StringWriter()))
                .execute("--data", folder.toString(), "--out", folder.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(errors.toString().lines()).hasSize(1);
        assertThat(errors.toString()).contains("olist_customers_dataset.csv");
    }
}
