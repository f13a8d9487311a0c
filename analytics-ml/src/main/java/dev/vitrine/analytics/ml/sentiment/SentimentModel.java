package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.Model;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.sentiment.internal.linear.TermCounts;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Vocabulary;
import dev.vitrine.analytics.ml.sentiment.internal.text.Terms;
import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import dev.vitrine.analytics.ml.sentiment.internal.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells what a review says: a score, a polarity with abstention, a tone; why; and of what.
 *
 * <p>A text without any known word, letters or sign, such as an empty one, gets the share of positive reviews among the
 * training's clear ones as its score and is unsure; so is one without a known word or sign. One answer takes time proportional to the text, some microseconds
 * for the usual review. Immutable and thread-safe.
 */
public final class SentimentModel implements Model<ReviewText, Sentiment> {
    /** The kind of model in provenance and files. */
    public static final String KIND = "review-sentiment";

    private final ModelProvenance provenance;
    private final LanguageAids aids;
    private final Terms terms;
    private final Vocabulary vocabulary;
    private final Members members;
    private final Judge judge;

    SentimentModel(ModelProvenance provenance, LanguageAids aids, Vocabulary vocabulary, Members members, Judge judge) {
        this.provenance = provenance;
        this.aids = aids;
        this.terms = new Terms(aids.negations(), aids.contrasts());
        this.vocabulary = vocabulary;
        this.members = members;
        this.judge = judge;
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no model of sentiment
     */
    public static SentimentModel load(Path file) throws IOException {
        return SentimentModelBody.load(file);
    }

    /** Returns a trainer with the usual options. */
    public static SentimentTrainer trainer() {
        return SentimentTrainer.ofDefaults();
    }

    @Override
    public Sentiment predict(ReviewText text) {
        return predict(Tokens.of(text.title(), text.message()));
    }

    private Sentiment predict(List<Token> tokens) {
        TermCounts counts = vocabulary.count(tokens, terms);
        if (counts.met() == TermCounts.Met.NOTHING) {
            return judge.unknown();
        }
        Sentiment sentiment = judge.judge(members.logits(counts));
        return counts.met() == TermCounts.Met.WORDS ? sentiment : sentiment.unsure();
    }

    /** Returns why a text has its score. Takes several times as long as the answer. */
    public SentimentExplanation explain(ReviewText text) {
        return new Explainer(terms, vocabulary, members, judge).explain(Tokens.of(text.title(), text.message()));
    }

    /**
     * Returns what a text says about each aspect that it mentions, clause by clause, in the text's order; empty if it
     * mentions none.
     *
     * <p>A clause ends at a full stop, comma, other mark or line break, at a contrast such as "but", and at an "and" that
     * is followed by another aspect. Each clause is scored on its own, though the model learnt from whole reviews: its
     * score is a hint, not a probability.
     */
    public List<AspectOpinion> aspects(ReviewText text, AspectLexicon lexicon) {
        return new AspectReader(lexicon, aids, this::predict).read(Tokens.of(text.title(), text.message()));
    }

    /** Returns the probability of 4 or 5 stars from which on a polarity is positive. */
    public double threshold() {
        return judge.threshold();
    }

    /** Returns how far from 0 a score must be to be sure. */
    public double sureFrom() {
        return judge.sureFrom();
    }

    /** Returns how many terms the model knows. */
    public int terms() {
        return vocabulary.size();
    }

    /** Returns the words that help the model to read the language. */
    public LanguageAids aids() {
        return aids;
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        SentimentModelBody.save(file, this);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Members members() {
        return members;
    }

    Judge judge() {
        return judge;
    }
}
