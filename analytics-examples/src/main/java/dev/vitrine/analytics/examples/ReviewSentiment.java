package dev.vitrine.analytics.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.ModelFiles;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.examples.story.ModelStory;
import dev.vitrine.analytics.feedback.ReviewClock;
import dev.vitrine.analytics.ml.ModelCard;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import dev.vitrine.analytics.ml.sentiment.AspectLexicon;
import dev.vitrine.analytics.ml.sentiment.AspectSummary;
import dev.vitrine.analytics.ml.sentiment.RatedReview;
import dev.vitrine.analytics.ml.sentiment.ReviewText;
import dev.vitrine.analytics.ml.sentiment.ReviewTexts;
import dev.vitrine.analytics.ml.sentiment.Sentiment;
import dev.vitrine.analytics.ml.sentiment.SentimentCrossValidation;
import dev.vitrine.analytics.ml.sentiment.SentimentEvaluation;
import dev.vitrine.analytics.ml.sentiment.SentimentExplanation;
import dev.vitrine.analytics.ml.sentiment.SentimentModel;
import dev.vitrine.analytics.ml.sentiment.SentimentTrainer;
import dev.vitrine.analytics.ml.sentiment.SentimentTrend;
import dev.vitrine.analytics.ml.sentiment.TermEffect;
import dev.vitrine.analytics.ml.tracking.RunDraft;
import dev.vitrine.analytics.ml.tracking.RunStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What the reviews of a shop say: trains a model from their stars, measures it on reviews it has not seen beside what it
 * has to beat, explains answers, and tells aspects and months.
 *
 * <p>Without options it looks at a made-up shop.
 */
@Command(
        name = "review-sentiment",
        description =
                "Trains a model of what a shop's reviews say from their stars, measures it on reviews it has not seen,"
                        + " explains some answers, and tells aspects and months. Without --data it makes a shop up.",
        sortOptions = false)
public final class ReviewSentiment implements Example {
    private static final int TERMS = 8;
    private static final int TIMED_PASSES = 3;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(names = "--folds", paramLabel = "N", description = "How many parts to measure on; 5 by default.")
    private int folds = 5;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How many samples the intervals are made of; 1000 by default.")
    private int rounds = 1000;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write metrics.json, model-card.md, sentiment.model, tables and mlruns to.")
    private @Nullable Path out;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new ReviewSentiment()).execute(args));
    }

    /** Creates the example with no options set. */
    public ReviewSentiment() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        SentimentCrossValidation protocol = protocol();
        Shop shop = options.load();
        ReviewTexts texts = ReviewTexts.of(shop.data());
        SentimentTrainer trainer = SentimentTrainer.ofDefaults();
        long start = System.nanoTime();
        SentimentModel model = train(trainer, texts);
        double trainSeconds = (System.nanoTime() - start) / 1e9;
        double micros = microsPerReview(model, texts);
        SentimentEvaluation evaluation = measure(protocol, trainer, texts)
                .withMetric("microsPerReview", micros)
                .withMetric("trainSeconds", trainSeconds);
        SentimentTrend trend = SentimentTrend.of(shop.data(), model, ReviewClock.ASKED);
        AspectSummary aspects = AspectSummary.of(texts, model, AspectLexicon.portuguese());

        ModelStory story = ModelStory.begin(printer, "what the reviews of " + shop.name() + " say")
                .tell(evaluation);
        explain(story, model, texts);
        story.tables(aspects).tables(trend);
        if (out != null && results != null) {
            write(out, results, shop, texts, model, evaluation, trend, aspects, story);
        }
    }

    private SentimentCrossValidation protocol() {
        try {
            return SentimentCrossValidation.ofDefaults()
                    .withFolds(folds)
                    .withBootstrap(Bootstrap.ofDefaults().withRounds(rounds));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--folds, --rounds: " + e.getMessage());
        }
    }

    private static SentimentModel train(SentimentTrainer trainer, ReviewTexts texts) {
        try {
            return trainer.train(texts);
        } catch (UntrainableDataException e) {
            throw new UsageException("--data: " + e.getMessage());
        }
    }

    private static SentimentEvaluation measure(
            SentimentCrossValidation protocol, SentimentTrainer trainer, ReviewTexts texts) {
        try {
            return protocol.run(texts, trainer);
        } catch (UntrainableDataException e) {
            throw new UsageException("--data: " + e.getMessage());
        }
    }

    /** Returns how long an answer takes in one thread, after a pass over all texts to warm up; the best of three passes. */
    private static double microsPerReview(SentimentModel model, ReviewTexts texts) {
        double best = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass <= TIMED_PASSES; pass++) {
            long start = System.nanoTime();
            double sum = 0;
            for (RatedReview review : texts.reviews()) {
                sum += model.predict(review.text()).score();
            }
            double micros = (System.nanoTime() - start) / 1e3 / texts.size();
            best = pass > 0 && Double.isFinite(sum) ? Math.min(best, micros) : best;
        }
        return best;
    }

    /** Explains the first reviews of a sentence or so with 1, 3 and 5 stars. */
    private static void explain(ModelStory story, SentimentModel model, ReviewTexts texts) {
        for (int stars : List.of(1, 3, 5)) {
            texts.reviews().stream()
                    .filter(review -> review.stars() == stars)
                    .map(RatedReview::text)
                    .filter(text ->
                            text.message().length() > 40 && text.message().length() < 90)
                    .findFirst()
                    .ifPresent(text -> explain(story, model, text, stars));
        }
    }

    private static void explain(ModelStory story, SentimentModel model, ReviewText text, int stars) {
        Sentiment sentiment = model.predict(text);
        SentimentExplanation explanation = model.explain(text);
        story.say(String.format(
                Locale.ROOT,
                "%d stars: \"%s\" scores %+.3f (%s, %s); log-odds %.3f, of which %.3f for any text.",
                stars,
                (text.title() + " " + text.message()).strip().replaceAll("\\s+", " "),
                sentiment.score(),
                sentiment.tone().name().toLowerCase(Locale.ROOT),
                sentiment.certainty().name().toLowerCase(Locale.ROOT),
                explanation.logOdds(),
                explanation.base()));
        List<TermEffect> strongest = explanation.effects().stream().limit(TERMS).toList();
        story.table(FindingsTable.of("terms-of-" + stars + "-stars", TermEffect.class, strongest));
    }

    private static void write(
            Path out,
            ResultFolder results,
            Shop shop,
            ReviewTexts texts,
            SentimentModel model,
            SentimentEvaluation evaluation,
            SentimentTrend trend,
            AspectSummary aspects,
            ModelStory story)
            throws IOException {
        Files.createDirectories(out);
        Path file = out.resolve("sentiment.model");
        model.save(file);
        SentimentEvaluation complete = evaluation.withMetric("modelMebibytes", Files.size(file) / (double) (1 << 20));
        ObjectNode metrics = JsonNodeFactory.instance.objectNode();
        complete.metrics().forEach(metrics::put);
        ModelCard card = card(shop, texts, model);
        int files = ModelFiles.write(
                results,
                metrics,
                card,
                model.provenance(),
                complete,
                Map.of(
                        "sentiment-by-month.csv", trend.tables().get(0).toCsv(),
                        "aspects.csv", aspects.tables().get(0).toCsv()));
        RunStore.in(out.resolve("mlruns"))
                .record(
                        "review-sentiment",
                        RunDraft.named("two linear members")
                                .from(model.provenance())
                                .metrics(complete.metrics())
                                .artifact("model-card.md", card.toMarkdown(model.provenance(), complete)));
        story.say((files + 1) + " files and a run of mlruns written to " + results);
    }

    private static ModelCard card(Shop shop, ReviewTexts texts, SentimentModel model) {
        return ModelCard.of(
                        "Review sentiment",
                        "Tells what a review says: a score from -1 to 1, a polarity with abstention, one of three tones, the"
                                + " terms that moved the score, and opinions by aspect. Trained from the stars of the shop's own"
                                + " reviews; it knows " + model.terms() + " terms.",
                        texts.size() + " reviews with a title or a message of " + shop.name() + ".")
                .beware(
                        "It learns what customers with few stars write, not what is true; irony and mixed reviews mislead it.")
                .beware(
                        "Stars and texts disagree in some reviews. Three stars are written in all tones: the neutral class is"
                                + " weak wherever it was measured.")
                .beware("Aspects are found by a list of words and scored clause by clause, though the model learnt from"
                        + " whole reviews; no figures stand behind their polarity.")
                .beware(
                        "Thresholds, blending and calibration are chosen within each training; which terms and members there"
                                + " are was chosen on Olist's reviews, in other folds, which flatters figures on Olist a little.")
                .beware("Trained on one shop's customers and language; measure before using it on another's.")
                .beware("Times are of the machine that made this card, all else is the same on any.");
    }
}
