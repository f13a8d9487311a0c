package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import dev.vitrine.analytics.ml.sentiment.internal.text.Tokens;
import dev.vitrine.analytics.progress.Progress;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures how good models of a trainer are on reviews they have not seen: each part of the reviews is asked about by a
 * model trained on the others, near-duplicates always in the same part, stars about equally often in each. All that is
 * chosen, such as thresholds, is chosen within the training. Reviews without a message are trained on, not measured.
 *
 * <p>By default there are five parts, dealt with seed 42, and intervals of 1,000 samples at 95 %. Takes as long as
 * training five times. Deterministic. Immutable and thread-safe.
 */
public final class SentimentCrossValidation {
    private static final int FOLDS = 5;
    private static final long SEED = 42;

    private final int folds;
    private final long seed;
    private final Bootstrap bootstrap;
    private final Progress progress;

    private SentimentCrossValidation(int folds, long seed, Bootstrap bootstrap, Progress progress) {
        this.folds = folds;
        this.seed = seed;
        this.bootstrap = bootstrap;
        this.progress = progress;
    }

    /** Returns the usual options. */
    public static SentimentCrossValidation ofDefaults() {
        return new SentimentCrossValidation(FOLDS, SEED, Bootstrap.ofDefaults(), Progress.none());
    }

    /**
     * Returns this with another number of parts.
     *
     * @throws IllegalArgumentException if it is less than 2
     */
    public SentimentCrossValidation withFolds(int number) {
        if (number < 2) {
            throw new IllegalArgumentException(
                    "the number of folds is " + number + "; expected 2 or more. Maybe " + FOLDS + ".");
        }
        return new SentimentCrossValidation(number, seed, bootstrap, progress);
    }

    /** Returns this with another seed for dealing the reviews out. */
    public SentimentCrossValidation withSeed(long number) {
        return new SentimentCrossValidation(folds, number, bootstrap, progress);
    }

    /** Returns this with other intervals. */
    public SentimentCrossValidation withBootstrap(Bootstrap intervals) {
        return new SentimentCrossValidation(folds, seed, intervals, progress);
    }

    /** Returns this with a listener that hears how many of the parts are done. */
    public SentimentCrossValidation withProgress(Progress listener) {
        return new SentimentCrossValidation(folds, seed, bootstrap, listener);
    }

    /**
     * Trains and measures.
     *
     * @throws UntrainableDataException if a model can't be trained on all parts but one, or a part lacks clear reviews of
     *     one side
     */
    public SentimentEvaluation run(ReviewTexts data, SentimentTrainer trainer) {
        int[] parts = data.parts(folds, seed);
        int[] measured = IntStream.range(0, data.size())
                .filter(row -> !data.review(row).text().message().isBlank())
                .toArray();
        int[] stars =
                IntStream.of(measured).map(row -> data.review(row).stars()).toArray();
        Answers answers = new Answers(stars);
        List<SentimentFold> results = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int part = fold;
            ReviewTexts training = data.where(row -> parts[row] != part);
            int[] test = IntStream.range(0, measured.length)
                    .filter(place -> parts[measured[place]] == part)
                    .toArray();
            requireBothSides(stars, test, fold);
            SentimentModel model = trainer.train(training);
            ask(model, training, data, measured, test, answers, trainer.seed());
            results.add(result(fold, training.size(), test, stars, answers, model));
            progress.update(new ProgressUpdate("cross-validation", fold + 1L, folds));
        }
        int[] groups = IntStream.of(measured).map(data::group).toArray();
        return new SentimentReport(answers, stars, groups, bootstrap).evaluation(results, protocol(measured.length));
    }

    private static void requireBothSides(int[] stars, int[] test, int fold) {
        long negative = IntStream.of(test).filter(place -> stars[place] < 3).count();
        long positive = IntStream.of(test).filter(place -> stars[place] > 3).count();
        if (negative == 0 || positive == 0) {
            throw new UntrainableDataException("fold " + (fold + 1) + " has " + negative
                    + " messages of 1 or 2 stars and " + positive
                    + " of 4 or 5; expected some of both. Maybe load more reviews, or use fewer folds.");
        }
    }

    private static void ask(
            SentimentModel model,
            ReviewTexts training,
            ReviewTexts data,
            int[] measured,
            int[] test,
            Answers answers,
            long seed) {
        int[] trainingStars =
                training.reviews().stream().mapToInt(RatedReview::stars).toArray();
        List<List<Token>> trainingTexts = training.reviews().stream()
                .map(SentimentCrossValidation::tokens)
                .toList();
        WordBaseline words = WordBaseline.train(trainingTexts, trainingStars, seed);
        long positive = IntStream.of(trainingStars).filter(count -> count > 3).count();
        long negative = IntStream.of(trainingStars).filter(count -> count < 3).count();
        boolean mostlyPositive = positive >= negative;
        for (int place : test) {
            RatedReview review = data.review(measured[place]);
            List<Token> tokens = tokens(review);
            Sentiment sentiment = model.predict(review.text());
            answers.model().put(place, (1 + sentiment.score()) / 2, sentiment.polarity(), sentiment.tone());
            answers.sure()[place] = sentiment.certainty() == Certainty.SURE;
            words.judge(tokens, answers.words(), place);
            LexiconBaseline.judge(tokens, answers.lexicon(), place);
            answers.majority()
                    .put(
                            place,
                            mostlyPositive ? 1 : 0,
                            mostlyPositive ? Polarity.POSITIVE : Polarity.NEGATIVE,
                            mostlyPositive ? Tone.POSITIVE : Tone.NEGATIVE);
        }
    }

    private static List<Token> tokens(RatedReview review) {
        return Tokens.of(review.text().title(), review.text().message());
    }

    private static SentimentFold result(
            int fold, int training, int[] test, int[] stars, Answers answers, SentimentModel model) {
        int[] clear = IntStream.of(test).filter(place -> stars[place] != 3).toArray();
        int[] once = new int[stars.length];
        Arrays.fill(once, 1);
        ScoredOutcomes scored = answers.model().scored(clear);
        return new SentimentFold(
                fold + 1,
                training,
                test.length,
                answers.model().sides(clear, once).macroF1(),
                scored.rocAuc(),
                answers.model().tones(test, once).macroF1(),
                model.threshold(),
                model.sureFrom());
    }

    private String protocol(int measured) {
        return measured + " reviews with a message in " + folds + " parts of about equal stars (seed " + seed
                + "), near-duplicates (title and message equal without case, accents, repeated letters and all that is no"
                + " letter or digit) always in the same part; each part is asked about by a model trained on the others."
                + " Binary: 1–2 against 4–5 stars, 3 left out of the measurement; three classes: 3 as neutral."
                + " Blending, thresholds, calibration and abstention are chosen within each training.";
    }
}
