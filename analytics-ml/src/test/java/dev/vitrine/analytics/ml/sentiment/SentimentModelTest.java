package dev.vitrine.analytics.ml.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentimentModelTest {
    private static final ReviewTexts ALL_STARS = MadeUpReviews.of(80, 1, 1, 2, 3, 4, 5);
    private static final SentimentModel MODEL = trainer().train(ALL_STARS);
    private static final SentimentModel TWO_TONES = trainer().train(MadeUpReviews.of(60, 2, 1, 5));

    @TempDir
    private Path folder;

    private static SentimentTrainer trainer() {
        return SentimentModel.trainer().withAids(LanguageAids.none()).withThreads(1);
    }

    private static Sentiment say(String message) {
        return MODEL.predict(ReviewText.of(message));
    }

    @Test
    void reviewsLeanAsTheirWordsDid() {
        assertThat(say("da ting vas zuper").score()).isBetween(0.5, 1.0);
        assertThat(say("da ting vas zuper").polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(say("da ting vas brokn und rong").polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(say("da ting vas brokn und rong").tone()).isEqualTo(Tone.NEGATIVE);
        assertThat(say("da ting vas okeh und meh").tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(say("zuper zuper brill").tone()).isEqualTo(Tone.POSITIVE);
        assertThat(say("da zuper brill ting").findSurePolarity()).contains(Polarity.POSITIVE);
        assertThat(say("zuperr ZÚPER").polarity())
                .as("letters help where words are misspelt")
                .isEqualTo(Polarity.POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "zuper",
                "👍",
                "😡😡",
                "qqqq xxxx",
                "1",
                ":(",
                "zuper brokn",
                "\u0000\uFFFF",
                "\uD83D"
            })
    void everyAnswerIsANumberInItsRange(String text) {
        for (SentimentModel model : List.of(MODEL, TWO_TONES)) {
            Sentiment sentiment = model.predict(ReviewText.of(text, text));
            assertThat(sentiment.score()).isBetween(-1.0, 1.0);
            assertThat(sentiment.negative() + sentiment.neutral() + sentiment.positive())
                    .isCloseTo(1, within(1e-9));
            assertThat(model.explain(ReviewText.of(text, text)).score()).isCloseTo(sentiment.score(), within(1e-4));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "👽", "ЖЖЖ"})
    void textOfWhichNothingIsKnownGetsTheUsualShareAndNoPolarity(String text) {
        SentimentModel model = trainer().train(MadeUpReviews.of(30, 3, 1, 5, 5, 5));
        Sentiment sentiment = model.predict(ReviewText.of(text));

        assertThat(sentiment.score()).isCloseTo(0.5, within(1e-12));
        assertThat(sentiment.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(sentiment.findSurePolarity()).isEmpty();
        assertThat(sentiment.tone()).isEqualTo(Tone.POSITIVE);
        assertThat(model.explain(ReviewText.of(text)).effects()).isEmpty();
    }

    @Test
    void textOfUnknownWordsIsUnsureWhateverItsLettersSay() {
        assertThat(say("zupr").certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(say("zuper").certainty()).isEqualTo(Certainty.SURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"zuper | da ting vas brokn", "'' | zuper und zuper und fain", "slo | kwik"})
    void effectsAddUpToTheLogOdds(String title, String message) {
        ReviewText text = ReviewText.of(title, message);
        SentimentExplanation explanation = MODEL.explain(text);

        double sum = explanation.base();
        for (TermEffect effect : explanation.effects()) {
            sum += effect.logOdds();
        }
        double probability = (1 + MODEL.predict(text).score()) / 2;
        assertThat(sum).isCloseTo(explanation.logOdds(), within(1e-9));
        assertThat(explanation.logOdds()).isCloseTo(Math.log(probability / (1 - probability)), within(1e-4));
        assertThat(explanation.effects())
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.logOdds()), Math.abs(a.logOdds())));
    }

    @Test
    void tellingWordHasTheStrongestEffect() {
        TermEffect strongest =
                MODEL.explain(ReviewText.of("da ting vas brokn")).effects().get(0);

        assertThat(strongest.term()).contains("brokn");
        assertThat(strongest.logOdds()).isNegative();
    }

    @Test
    void modelIsTheSameWhateverTheThreads() throws IOException {
        Path one = folder.resolve("one");
        Path three = folder.resolve("three");
        MODEL.save(one);
        trainer().withThreads(3).train(ALL_STARS).save(three);

        assertThat(three).hasSameBinaryContentAs(one);
        trainer().withSeed(7).train(ALL_STARS).save(three);
        assertThat(Files.readString(three)).as("another seed").isNotEqualTo(Files.readString(one));
    }

    @Test
    void loadedModelAnswersTheSame() throws IOException {
        for (SentimentModel model : List.of(MODEL, TWO_TONES)) {
            Path file = folder.resolve("model");
            model.save(file);
            SentimentModel loaded = SentimentModel.load(file);

            for (RatedReview review : ALL_STARS.reviews()) {
                assertThat(loaded.predict(review.text())).isEqualTo(model.predict(review.text()));
            }
            ReviewText text = ReviewText.of("zuper", "und brokn");
            assertThat(loaded.explain(text)).isEqualTo(model.explain(text));
            assertThat(loaded.provenance()).isEqualTo(model.provenance());
            assertThat(loaded.aids()).isEqualTo(model.aids());
            assertThat(loaded.terms()).isEqualTo(model.terms()).isPositive();
            assertThat(loaded.threshold()).isEqualTo(model.threshold());
            assertThat(loaded.sureFrom()).isEqualTo(model.sureFrom());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"threshold\":[0-9.]+ | \"threshold\":2 | $.body.threshold: expected 0 to 1, found 2.0.",
                "\"wordTerms\":[0-9]+ | \"wordTerms\":-1 | $.body.wordTerms: expected 0 to ",
                "\"terms\":\\[\"..... | \"terms\":[\"*!*!* | $.body.terms: expected Base64",
                "\"terms\":\\[\"[^\"]+\" | \"terms\":[\"AAAA\" | $.body.terms: expected values of 8 bytes",
                "\"terms\":\\[\"[^\"]{32} | \"terms\":[\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | $.body.terms: the term 0 is there twice.",
                "\"rarities\":\\[\"[^\"]{8} | \"rarities\":[\"f8AAAH/A | $.body.rarities: expected numbers, found NaN.",
                "\"rarities\":\\[\"[^\"]+\" | \"rarities\":[\"AAAAAAAA\" | numbers, found 1.",
                "\"tones\":\\[.*\\],\"toneOffsets\" | \"tones\":[],\"toneOffsets\" | $.body.toneOffsets: expected 0 values, found 3."
            })
    void fileThatWasTamperedWithSaysWhere(String pattern, String replacement, String problem)
            throws IOException, NoSuchAlgorithmException {
        Path file = folder.resolve("model");
        MODEL.save(file);
        String json = Files.readAllLines(file).get(1);
        String changed = json.replaceFirst(pattern, replacement);
        if (replacement.contains("AAAAAAAA\"")) {
            changed = json.replaceFirst(pattern, "\"rarities\":[\"AAAAAA==\"");
        }
        assertThat(changed).isNotEqualTo(json);
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(changed.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(file, "vitrine-model 1 review-sentiment 1 " + hash + "\n" + changed);

        assertThatThrownBy(() -> SentimentModel.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void fewReviewsOrOneSideOnlyAreNamedWithTheWayOut() {
        assertThatThrownBy(() -> trainer().train(ReviewTexts.of(List.of())))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageStartingWith(
                        "of 0 reviews with a text, there are 0 different ones of 1 or 2 stars and 0 of 4")
                .hasMessageContaining("Maybe load more reviews");
        assertThatThrownBy(() -> trainer().train(MadeUpReviews.of(100, 5, 5)))
                .hasMessageContaining(
                        "there are 0 different ones of 1 or 2 stars and 100 of 4 or 5; expected at least 20");
        List<RatedReview> same = new ArrayList<>(MadeUpReviews.of(50, 5, 5).reviews());
        for (int i = 0; i < 50; i++) {
            same.add(new RatedReview(ReviewText.of("NOPP" + "!".repeat(i)), 1));
        }
        assertThatThrownBy(() -> trainer().train(ReviewTexts.of(same)))
                .as("near-duplicates count once")
                .hasMessageContaining("1 different ones of 1 or 2 stars");
    }

    @Test
    void modelOfTwoTonesIsNeverNeutral() {
        for (RatedReview review : ALL_STARS.reviews()) {
            Sentiment sentiment = TWO_TONES.predict(review.text());
            assertThat(sentiment.tone()).isNotEqualTo(Tone.NEUTRAL);
            assertThat(sentiment.neutral()).isZero();
        }
    }

    @Test
    void higherAccuracyMakesAModelAbstainMore() {
        SentimentModel careful = trainer().withSureAccuracy(0.995).train(ALL_STARS);
        SentimentModel bold = trainer().withSureAccuracy(0.6).train(ALL_STARS);

        assertThat(careful.sureFrom()).isGreaterThan(MODEL.sureFrom());
        assertThat(bold.sureFrom()).isLessThan(MODEL.sureFrom());
    }

    @Test
    void negationsAreAnAidOfTheLanguage() {
        List<RatedReview> reviews = new ArrayList<>();
        for (RatedReview review : MadeUpReviews.of(100, 9, 5).reviews()) {
            reviews.add(review);
            String turned = review.text().message().replaceAll("zuper|fain|kwik|laif|brill|nais", "nix $0");
            reviews.add(new RatedReview(ReviewText.of(turned), 1));
        }
        LanguageAids aids = new LanguageAids(java.util.Set.of("NIX"), java.util.Set.of());
        SentimentModel model = trainer().withAids(aids).train(ReviewTexts.of(reviews));

        assertThat(model.predict(ReviewText.of("da ting vas nix zuper")).polarity())
                .isEqualTo(Polarity.NEGATIVE);
        assertThat(model.provenance().parameters()).containsEntry("negations", "nix");
        assertThat(LanguageAids.portuguese().negations()).contains("nao").doesNotContain("não");
    }

    @Test
    void provenanceNamesDataOptionsAndSeed() {
        assertThat(MODEL.provenance().kind()).isEqualTo(SentimentModel.KIND);
        assertThat(MODEL.provenance().data()).isEqualTo(ALL_STARS.fingerprint());
        assertThat(MODEL.provenance().parameters()).containsEntry("sureAccuracy", "0.97");
        assertThat(MODEL.provenance().seed()).isEqualTo(42);
    }

    @Test
    void trainingTellsHowFarItIsAndCanBeStopped() {
        List<ProgressUpdate> updates = new ArrayList<>();
        trainer().withThreads(2).withProgress(updates::add).train(MadeUpReviews.of(30, 4, 1, 5));
        assertThat(updates).hasSize(10);
        assertThat(updates.get(9)).isEqualTo(new ProgressUpdate("training", 10, 10));

        for (int threads : new int[] {1, 2}) {
            Cancellation cancellation = Cancellation.create();
            SentimentTrainer stopped = trainer()
                    .withThreads(threads)
                    .withCancellation(cancellation)
                    .withProgress(update -> cancellation.cancel());
            assertThatThrownBy(() -> stopped.train(ALL_STARS)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void interruptEndsTheTraining() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> trainer().withThreads(2).train(ALL_STARS)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void impossibleOptionsAreExplained() {
        assertThatThrownBy(() -> trainer().withThreads(0)).hasMessageContaining("threads is 0; expected 1 or more");
        assertThatThrownBy(() -> trainer().withSureAccuracy(0.5)).hasMessageContaining("Maybe 0.97.");
        assertThatThrownBy(() -> trainer().withSureAccuracy(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new RatedReview(ReviewText.of("a"), 0))
                .hasMessageContaining("a review has 0 stars; expected 1 to 5.");
    }

    @Test
    void thresholdsAreThoseOfASearchByHand() {
        double[] probabilities = {0.1, 0.2, 0.3, 0.4, 0.6, 0.9};
        boolean[] positive = {false, false, true, false, true, true};

        assertThat(Thresholds.bestMacroF1(probabilities, positive)).isBetween(0.2, 0.6);
        // Sides are right but for the third, whose score is 0.4 from 0: the three farther ones are all right.
        assertThat(Thresholds.sureFrom(probabilities, positive, 1.0)).isCloseTo(0.6, within(1e-12));
        assertThat(Thresholds.sureFrom(probabilities, positive, 0.8)).isCloseTo(0.2, within(1e-12));
        assertThat(Thresholds.sureFrom(new double[] {0.9}, new boolean[] {false}, 0.9))
                .isEqualTo(1);
        assertThat(Thresholds.bestMacroF1(new double[] {0.4, 0.4}, new boolean[] {false, true}))
                .isEqualTo(0.5);
    }
}
