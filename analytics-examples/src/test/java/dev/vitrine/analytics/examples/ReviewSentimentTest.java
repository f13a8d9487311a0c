package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewSentimentTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheMetricsCardModelTablesAndRun() throws IOException {
        ExampleRun run =
                ExampleRun.of(new ReviewSentiment(), "--folds", "2", "--rounds", "100", "--out", folder.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("what the reviews of A made-up shop say", "terms-of-1-stars", "aspects", "sentiment-by-month")
                .containsPattern("1 stars: \".+\"\\s+scores\\s+[+-][01]\\.\\d{3}\\s+\\(");
        JsonNode metrics = new JsonMapper().readTree(Files.readString(folder.resolve("metrics.json")));
        for (String key :
                new String[] {"binaryMacroF1", "binaryAuc", "threeClassMacroF1", "microsPerReview", "trainSeconds"}) {
            assertThat(metrics.path(key).asDouble()).as(key).isPositive();
        }
        assertThat(metrics.path("binaryAuc").asDouble())
                .isGreaterThan(metrics.path("lexicon.binaryAuc").asDouble());
        assertThat(folder.resolve("model-card.md")).content().contains("# Review sentiment", "**Protocol:**", "words.");
        assertThat(folder.resolve("sentiment.model")).content().startsWith("vitrine-model 1 review-sentiment 1 ");
        assertThat(folder.resolve("mlruns")).isNotEmptyDirectory();
        assertThat(Files.readAllLines(folder.resolve("sentiment-by-month.csv")).get(0))
                .startsWith("month,reviews,averageStars");
        assertThat(folder.resolve("aspects.csv")).content().contains("delivery,", "service,");
    }

    @Test
    void shopWithoutTextsIsExplained() throws IOException {
        Path shop = SmallShop.write(folder.resolve("shop"));
        ExampleRun run = ExampleRun.of(new ReviewSentiment(), "--data", shop.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--data: of ", " reviews with a text, there are", "Maybe load more reviews");
    }

    @Test
    void impossibleOptionsAreExplained() {
        assertThat(ExampleRun.of(new ReviewSentiment(), "--folds", "1").err())
                .contains("folds is 1; expected 2 or more");
        assertThat(ExampleRun.of(new ReviewSentiment(), "--rounds", "5").err()).contains("expected 100 or more");
    }
}
