package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.feedback.ReviewClock;
import dev.vitrine.analytics.ml.sentiment.AspectLexicon;
import dev.vitrine.analytics.ml.sentiment.LanguageAids;
import dev.vitrine.analytics.ml.sentiment.ReviewText;
import dev.vitrine.analytics.ml.sentiment.ReviewTexts;
import dev.vitrine.analytics.ml.sentiment.Sentiment;
import dev.vitrine.analytics.ml.sentiment.SentimentCrossValidation;
import dev.vitrine.analytics.ml.sentiment.SentimentEvaluation;
import dev.vitrine.analytics.ml.sentiment.SentimentModel;
import dev.vitrine.analytics.ml.sentiment.SentimentTrainer;
import dev.vitrine.analytics.ml.sentiment.SentimentTrend;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;

/** The snippets of the documentation on sentiment. */
@Command(name = "sentiment-tour", description = "Trains, asks and measures a model of sentiment on a made-up shop.")
public final class SentimentTour implements Example {
    private static final int ORDERS = 4000;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new SentimentTour()).execute(args));
    }

    /** Creates the example. */
    public SentimentTour() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        CommerceData data = SyntheticShop.builder().orders(ORDERS).build().build();
        Path file = Files.createTempFile("sentiment", ".model");
        try {
            train(data, file, printer);
            SentimentModel model = SentimentModel.load(file);
            explain(model, printer);
            months(data, model, printer);
            measure(data, printer);
            english();
        } finally {
            Files.delete(file);
        }
    }

    // snippet: train
    static void train(CommerceData data, Path file, PrintWriter out) throws IOException {
        ReviewTexts reviews = ReviewTexts.of(data); // those with stars and a title or a message
        SentimentModel model = SentimentModel.trainer().train(reviews);
        model.save(file);

        SentimentModel served = SentimentModel.load(file); // in another program; one model for all threads
        Sentiment sentiment = served.predict(ReviewText.of("Não recebi o produto"));
        out.println(sentiment.score() + " " + sentiment.tone());
        out.println(sentiment.findSurePolarity().map(Enum::name).orElse("let a person look"));
    }
    // end

    // snippet: explain
    static void explain(SentimentModel model, PrintWriter out) {
        ReviewText text = ReviewText.of("Recomendo", "Produto ótimo, mas a entrega atrasou muito 😡");
        model.explain(text).effects().forEach(effect -> out.println(effect.term() + " " + effect.logOdds()));
        model.aspects(text, AspectLexicon.portuguese())
                .forEach(opinion -> out.println(opinion.aspect() + ": " + opinion.clause() + " " + opinion.score()));
    }
    // end

    // snippet: months
    static void months(CommerceData data, SentimentModel model, PrintWriter out) {
        SentimentTrend trend = SentimentTrend.of(data, model, ReviewClock.ASKED);
        trend.months().forEach(m -> out.println(m.month() + " " + m.averageScore() + " " + m.averageStars()));
    }
    // end

    // snippet: measure
    static void measure(CommerceData data, PrintWriter out) {
        SentimentEvaluation evaluation =
                SentimentCrossValidation.ofDefaults().withFolds(2).run(ReviewTexts.of(data), SentimentModel.trainer());
        evaluation.tables().forEach(table -> out.println(table.toMarkdown())); // beside three baselines
    }
    // end

    // snippet: english
    static SentimentTrainer english() {
        return SentimentModel.trainer()
                .withAids(new LanguageAids(Set.of("not", "no", "never", "without"), Set.of("but", "however")))
                .withSureAccuracy(0.99); // abstains from more reviews
    }
    // end
}
