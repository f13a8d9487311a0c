package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Corpus;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Weights;
import dev.vitrine.analytics.ml.sentiment.internal.text.Terms;
import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import dev.vitrine.analytics.ml.sentiment.internal.text.Tokens;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Trains a model of what reviews say from the stars beside them, in any language.
 *
 * <p>Two sets of linear models learn from words, phrases and signs, and from these and letters. Each is trained on parts
 * of the reviews and asked about the part left out, near-duplicates never apart; how the answers are blended, calibrated
 * and cut is learnt from these answers. Then each is trained on all reviews. Nothing is looked at but the reviews given.
 *
 * <p>By default the aids are those of Portuguese, sure polarities are to be right in 97 of 100 clear reviews, the seed is
 * 42, and there are as many threads as processors; the model does not depend on their number. Training takes time
 * proportional to the text, a few seconds for 40,000 reviews. Immutable and thread-safe.
 *
 * <p>Sources: S. Wang, C. Manning, Baselines and bigrams, ACL 2012; E. Frank, M. Hall, A simple approach to ordinal
 * classification, ECML 2001; D. Wolpert, Stacked generalization, Neural Networks 5 (1992).
 */
public final class SentimentTrainer implements Trainer<ReviewTexts, SentimentModel> {
    /** So many different texts of 1 or 2 stars, and of 4 or 5, are needed. */
    public static final int FEWEST_TEXTS = 20;

    private static final int PARTS = 4;
    private static final double SURE_ACCURACY = 0.97;
    private static final long SEED = 42;

    private final LanguageAids aids;
    private final double sureAccuracy;
    private final long seed;
    private final int threads;
    private final Progress progress;
    private final Cancellation cancellation;

    private SentimentTrainer(
            LanguageAids aids,
            double sureAccuracy,
            long seed,
            int threads,
            Progress progress,
            Cancellation cancellation) {
        this.aids = aids;
        this.sureAccuracy = sureAccuracy;
        this.seed = seed;
        this.threads = threads;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** Returns a trainer with the usual options. */
    public static SentimentTrainer ofDefaults() {
        return new SentimentTrainer(
                LanguageAids.portuguese(),
                SURE_ACCURACY,
                SEED,
                Runtime.getRuntime().availableProcessors(),
                Progress.none(),
                Cancellation.create());
    }

    /** Returns this with the aids of another language, or none. */
    public SentimentTrainer withAids(LanguageAids language) {
        return new SentimentTrainer(language, sureAccuracy, seed, threads, progress, cancellation);
    }

    /**
     * Returns this with another share of clear reviews in which sure polarities are to be right. The higher, the more
     * reviews the model abstains from.
     *
     * @throws IllegalArgumentException if it is not above 0.5 and below 1
     */
    public SentimentTrainer withSureAccuracy(double share) {
        if (!(share > 0.5 && share < 1)) {
            throw new IllegalArgumentException(
                    "the accuracy is " + share + "; expected above 0.5 and below 1. Maybe " + SURE_ACCURACY + ".");
        }
        return new SentimentTrainer(aids, share, seed, threads, progress, cancellation);
    }

    /** Returns this with another seed. */
    public SentimentTrainer withSeed(long number) {
        return new SentimentTrainer(aids, sureAccuracy, number, threads, progress, cancellation);
    }

    /**
     * Returns this with another number of threads.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public SentimentTrainer withThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the number of threads is " + number + "; expected 1 or more. Maybe 1.");
        }
        return new SentimentTrainer(aids, sureAccuracy, seed, number, progress, cancellation);
    }

    /** Returns this with a listener that hears how many of the linear models are trained. */
    public SentimentTrainer withProgress(Progress listener) {
        return new SentimentTrainer(aids, sureAccuracy, seed, threads, listener, cancellation);
    }

    /** Returns this with a way to stop the training: it then ends with a {@link java.util.concurrent.CancellationException}. */
    public SentimentTrainer withCancellation(Cancellation request) {
        return new SentimentTrainer(aids, sureAccuracy, seed, threads, progress, request);
    }

    long seed() {
        return seed;
    }

    @Override
    public SentimentModel train(ReviewTexts data) {
        requireBothSides(data);
        Terms terms = new Terms(aids.negations(), aids.contrasts());
        List<List<Token>> texts = data.reviews().stream()
                .map(review -> Tokens.of(review.text().title(), review.text().message()))
                .toList();
        Corpus corpus = Corpus.of(texts, terms);
        int[] stars = data.reviews().stream().mapToInt(RatedReview::stars).toArray();
        int[] parts = data.parts(PARTS, seed);
        Weights[] words = new Weights[PARTS + 1];
        Weights[] letters = new Weights[PARTS + 1];
        Work work = new Work("training", progress, cancellation);
        // The long work first, so that threads end at about the same time.
        for (int part = PARTS; part >= 0; part--) {
            int[] rows = rows(parts, outside(part));
            int place = part;
            work.add(() -> letters[place] = Members.trainLetters(corpus, stars, rows, seed));
        }
        for (int part = PARTS; part >= 0; part--) {
            int[] rows = rows(parts, outside(part));
            int place = part;
            work.add(() -> words[place] = Members.trainWords(corpus, stars, rows, seed));
        }
        work.runOn(threads);
        double[][] logits = new double[stars.length][];
        for (int row = 0; row < stars.length; row++) {
            int part = parts[row];
            logits[row] = Members.logits(corpus.words(), words[part], corpus.all(), letters[part], row);
        }
        Judge judge = new JudgeTrainer(logits, stars, sureAccuracy).train();
        ModelProvenance provenance = ModelProvenance.of(
                SentimentModel.KIND,
                data.fingerprint(),
                List.of("words, phrases and signs", "letters within words"),
                parameters(),
                seed);
        return new SentimentModel(
                provenance, aids, corpus.vocabulary(), new Members(words[PARTS], letters[PARTS]), judge);
    }

    /** Returns what is not in a part; all for the part after the last. */
    private static IntPredicate outside(int part) {
        return other -> other != part;
    }

    private static int[] rows(int[] parts, IntPredicate part) {
        return IntStream.range(0, parts.length)
                .filter(row -> part.test(parts[row]))
                .toArray();
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("sureAccuracy", Double.toString(sureAccuracy));
        parameters.put("negations", String.join(" ", aids.negations()));
        parameters.put("contrasts", String.join(" ", aids.contrasts()));
        return parameters;
    }

    private static void requireBothSides(ReviewTexts data) {
        long negative = different(data, stars -> stars < 3);
        long positive = different(data, stars -> stars > 3);
        if (negative < FEWEST_TEXTS || positive < FEWEST_TEXTS) {
            throw new UntrainableDataException("of " + data.size() + " reviews with a text, there are " + negative
                    + " different ones of 1 or 2 stars and " + positive + " of 4 or 5; expected at least "
                    + FEWEST_TEXTS
                    + " of each. Maybe load more reviews, or use a model that was trained on another shop of the same"
                    + " language.");
        }
    }

    private static long different(ReviewTexts data, IntPredicate stars) {
        return IntStream.range(0, data.size())
                .filter(row -> stars.test(data.review(row).stars()))
                .map(data::group)
                .distinct()
                .count();
    }
}
