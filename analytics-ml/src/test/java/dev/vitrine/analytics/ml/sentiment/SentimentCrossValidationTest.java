package dev.vitrine.analytics.ml.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentCrossValidationTest {
    private static final SentimentTrainer TRAINER =
            SentimentModel.trainer().withAids(LanguageAids.none()).withThreads(1);
    private static final Bootstrap SMALL = Bootstrap.ofDefaults().withRounds(100);

    private static SentimentCrossValidation protocol() {
        return SentimentCrossValidation.ofDefaults().withBootstrap(SMALL).withSeed(3);
    }

    @Test
    void modelStandsBesideItsBaselines() {
        ReviewTexts texts = MadeUpReviews.of(60, 6, 1, 3, 5);
        List<ProgressUpdate> updates = new ArrayList<>();
        SentimentEvaluation evaluation =
                protocol().withFolds(3).withProgress(updates::add).run(texts, TRAINER);

        assertThat(updates).hasSize(3);
        assertThat(evaluation.figures())
                .extracting(SentimentFigures::model)
                .containsExactly(
                        "this model",
                        "single words, logistic regression",
                        "words of praise less words of blame",
                        "the most frequent class");
        SentimentFigures model = evaluation.figures().get(0);
        assertThat(model.binaryMacroF1()).isGreaterThan(0.8);
        assertThat(model.binaryMacroF1Range().contains(model.binaryMacroF1())).isTrue();
        assertThat(evaluation.figures().get(3).binaryAuc()).isEqualTo(0.5);
        assertThat(evaluation.gains()).hasSize(3);
        assertThat(evaluation.gains().get(2).binaryAuc()).isCloseTo(model.binaryAuc() - 0.5, within(1e-12));
        assertThat(evaluation.metrics())
                .containsKeys(
                        "binaryMacroF1",
                        "binaryAuc",
                        "threeClassMacroF1",
                        "brier",
                        "calibrationError",
                        "sureCoverage",
                        "sureAccuracy",
                        "words.binaryMacroF1",
                        "lexicon.binaryAuc",
                        "majority.threeClassMacroF1");
        assertThat(evaluation.metrics().values()).doesNotContain(Double.NaN);
        assertThat(evaluation.withMetric("x", 1).metrics()).containsEntry("x", 1.0);
        assertThat(evaluation.tables())
                .extracting(FindingsTable::name)
                .containsExactly("figures", "gains", "coverage", "calibration", "tones", "folds");
        assertThat(evaluation.tables())
                .allSatisfy(table -> assertThat(table.toMarkdown()).isNotEmpty());
        assertThat(evaluation.folds()).hasSize(3);
        assertThat(evaluation.protocol()).contains("3 parts", "near-duplicates");
        assertThat(evaluation.notes()).hasSize(2);
    }

    @Test
    void everyMessageIsAskedAboutOnceAndTitlesAloneNever() {
        List<RatedReview> reviews =
                new ArrayList<>(MadeUpReviews.of(60, 6, 1, 3, 5).reviews());
        reviews.add(new RatedReview(ReviewText.of("zuper", ""), 5));
        SentimentEvaluation evaluation = protocol().withFolds(2).run(ReviewTexts.of(reviews), TRAINER);

        assertThat(evaluation.folds().stream().mapToInt(SentimentFold::test).sum())
                .isEqualTo(180);
        assertThat(evaluation.tones().stream()
                        .mapToLong(tone -> tone.saidNegative() + tone.saidNeutral() + tone.saidPositive())
                        .sum())
                .isEqualTo(180);
        assertThat(evaluation.coverage().get(0).reviews()).isEqualTo(120);
        assertThat(evaluation.coverage().get(0).coverage()).isEqualTo(1.0);
        assertThat(evaluation.calibration().bins().stream()
                        .mapToInt(bin -> bin.rows())
                        .sum())
                .isEqualTo(120);
    }

    @Test
    void wordsWithoutMeaningTellNothing() {
        List<RatedReview> reviews = MadeUpReviews.of(200, 8, 5).reviews();
        List<RatedReview> shuffled = new ArrayList<>();
        for (int i = 0; i < reviews.size(); i++) {
            shuffled.add(new RatedReview(reviews.get(i).text(), i % 2 == 0 ? 1 : 5));
        }
        SentimentEvaluation evaluation = protocol().withFolds(2).run(ReviewTexts.of(shuffled), TRAINER);

        assertThat(evaluation.metrics().get("binaryAuc")).isBetween(0.4, 0.6);
        assertThat(evaluation.metrics().get("sureCoverage")).isLessThan(0.3);
    }

    @Test
    void mostFrequentClassMayBeTheNegative() {
        SentimentEvaluation evaluation = protocol().withFolds(2).run(MadeUpReviews.of(60, 6, 1, 1, 5), TRAINER);

        assertThat(evaluation.metrics().get("majority.binaryMacroF1")).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void partWithoutASideIsExplained() {
        List<RatedReview> reviews = new ArrayList<>(MadeUpReviews.of(60, 6, 5).reviews());
        MadeUpReviews.of(60, 7, 1)
                .reviews()
                .forEach(review ->
                        reviews.add(new RatedReview(ReviewText.of(review.text().message(), ""), 1)));

        assertThatThrownBy(() -> protocol().withFolds(2).run(ReviewTexts.of(reviews), TRAINER))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("fold 1 has 0 messages of 1 or 2 stars and");
        assertThatThrownBy(() -> protocol().withFolds(1)).hasMessageContaining("folds is 1; expected 2 or more");
    }

    /** A smaller sample of the protocol of the example ReviewSentiment, whose figures are higher. */
    @Test
    void olistReviewsAreToldApart() {
        ReviewTexts all = ReviewTexts.of(
                Olist.of(RealData.require("olist/archive.zip")).load().data());
        ReviewTexts some = all.where(row -> row % 4 == 0);
        SentimentEvaluation evaluation = protocol().withFolds(2).run(some, SentimentModel.trainer());

        assertThat(all.size()).isEqualTo(42687);
        assertThat(evaluation.metrics().get("binaryMacroF1")).isGreaterThan(0.91);
        assertThat(evaluation.metrics().get("binaryAuc")).isGreaterThan(0.965);
        assertThat(evaluation.metrics().get("threeClassMacroF1")).isGreaterThan(0.63);
        assertThat(evaluation.gains().get(0).binaryAucRange().low()).isPositive();
        assertThat(evaluation.metrics().get("calibrationError")).isLessThan(0.02);
        assertThat(evaluation.metrics().get("sureAccuracy")).isBetween(0.95, 0.99);
    }
}
