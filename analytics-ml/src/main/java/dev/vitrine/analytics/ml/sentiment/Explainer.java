package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.sentiment.internal.linear.TermCounts;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Vocabulary;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Weights;
import dev.vitrine.analytics.ml.sentiment.internal.text.TermSink;
import dev.vitrine.analytics.ml.sentiment.internal.text.Terms;
import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the log-odds of a text apart: they are a sum over its terms, since each step from terms to them is linear. */
final class Explainer {
    private static final String FORM = "(form)";

    private final Terms terms;
    private final Vocabulary vocabulary;
    private final Members members;
    private final Judge judge;
    private final double[] ofWords;
    private final double[] ofLetters;

    Explainer(Terms terms, Vocabulary vocabulary, Members members, Judge judge) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.members = members;
        this.judge = judge;
        double[] coefficients = judge.polarity().coefficients();
        this.ofWords = Arrays.copyOf(coefficients, StarOutputs.COUNT);
        this.ofLetters = Arrays.copyOfRange(coefficients, StarOutputs.COUNT, Members.LOGITS);
    }

    SentimentExplanation explain(List<Token> tokens) {
        TermCounts counts = vocabulary.count(tokens, terms);
        if (counts.met() == TermCounts.Met.NOTHING) {
            double prior = Math.log(judge.prior() / (1 - judge.prior()));
            return new SentimentExplanation(prior, List.of(), prior);
        }
        Map<String, Double> effects = effects(tokens, counts);
        double base = base();
        double sum = base;
        for (double effect : effects.values()) {
            sum += effect;
        }
        List<TermEffect> strongestFirst = effects.entrySet().stream()
                .map(effect -> new TermEffect(effect.getKey(), effect.getValue()))
                .sorted(Comparator.comparingDouble((TermEffect effect) -> -Math.abs(effect.logOdds()))
                        .thenComparing(TermEffect::term))
                .toList();
        return new SentimentExplanation(base, strongestFirst, sum);
    }

    private double base() {
        LogisticRegression polarity = judge.polarity();
        double base = polarity.intercept();
        double[] typical = polarity.typical();
        double[] words = members.words().intercepts();
        double[] letters = members.letters().intercepts();
        for (int output = 0; output < StarOutputs.COUNT; output++) {
            base += ofWords[output] * (words[output] - typical[output]);
            base += ofLetters[output] * (letters[output] - typical[StarOutputs.COUNT + output]);
        }
        return base;
    }

    /** A term that occurs several times shares its effect out evenly. */
    private Map<String, Double> effects(List<Token> tokens, TermCounts counts) {
        Map<String, Double> effects = new LinkedHashMap<>();
        terms.find(tokens, new TermSink() {
            @Override
            public void word(long hash, int from, int to) {
                take(hash, from < 0 ? FORM : written(tokens.subList(from, to)));
            }

            @Override
            public void letters(long hash, int token) {
                take(hash, tokens.get(token).surface());
            }

            private void take(long hash, String term) {
                int place = Arrays.binarySearch(counts.numbers(), vocabulary.find(hash));
                if (place >= 0) {
                    effects.merge(term, effect(counts, place) / counts.counts()[place], Double::sum);
                }
            }
        });
        return effects;
    }

    private double effect(TermCounts counts, int place) {
        int number = counts.numbers()[place];
        Weights words = members.words();
        double effect = counts.values()[place] * members.letters().combined(number, ofLetters);
        return number < words.columns() ? effect + words.combined(number, ofWords) : effect;
    }

    private static String written(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::surface).toList());
    }
}
