package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the clauses of a text that speak of aspects, and has each scored. */
final class AspectReader {
    private final AspectLexicon lexicon;
    private final LanguageAids aids;
    private final Function<List<Token>, Sentiment> scorer;

    AspectReader(AspectLexicon lexicon, LanguageAids aids, Function<List<Token>, Sentiment> scorer) {
        this.lexicon = lexicon;
        this.aids = aids;
        this.scorer = scorer;
    }

    List<AspectOpinion> read(List<Token> tokens) {
        List<AspectOpinion> opinions = new ArrayList<>();
        for (List<Token> clause : clauses(tokens)) {
            Map<Aspect, List<String>> found = new EnumMap<>(Aspect.class);
            for (Token token : clause) {
                for (Aspect aspect : aspectsOf(token)) {
                    found.computeIfAbsent(aspect, none -> new ArrayList<>()).add(token.surface());
                }
            }
            if (!found.isEmpty()) {
                Sentiment sentiment = scorer.apply(clause);
                String written =
                        String.join(" ", clause.stream().map(Token::surface).toList());
                found.forEach((aspect, words) -> opinions.add(new AspectOpinion(
                        aspect, written, words, sentiment.score(), sentiment.polarity(), sentiment.certainty())));
            }
        }
        return opinions;
    }

    private List<List<Token>> clauses(List<Token> tokens) {
        List<List<Token>> clauses = new ArrayList<>();
        List<Token> clause = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.endsClause() || aids.contrasts().contains(token.text()) || joinsAspects(tokens, i, clause)) {
                clauses.add(clause);
                clause = new ArrayList<>();
            } else {
                clause.add(asMessage(token));
            }
        }
        clauses.add(clause);
        return clauses;
    }

    /** A clause is read as a message, wherever it stood. */
    private static Token asMessage(Token token) {
        return new Token(token.kind(), token.text(), token.surface(), Token.Part.MESSAGE);
    }

    /** Tells whether a token is an "and" between words of different aspects. */
    private boolean joinsAspects(List<Token> tokens, int at, List<Token> before) {
        if (!lexicon.isConjunction(tokens.get(at).text())) {
            return false;
        }
        Set<Aspect> known = EnumSet.noneOf(Aspect.class);
        before.forEach(token -> known.addAll(aspectsOf(token)));
        if (known.isEmpty()) {
            return false;
        }
        for (int i = at + 1; i < tokens.size() && !tokens.get(i).endsClause(); i++) {
            Set<Aspect> next = aspectsOf(tokens.get(i));
            if (!next.isEmpty() && !known.containsAll(next)) {
                return true;
            }
        }
        return false;
    }

    private Set<Aspect> aspectsOf(Token token) {
        return token.isWord() ? lexicon.aspectsOf(token.text()) : Set.of();
    }
}
