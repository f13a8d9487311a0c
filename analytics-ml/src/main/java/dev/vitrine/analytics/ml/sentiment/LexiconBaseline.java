package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import java.util.List;

/**
 * What can be told without any stars: words of praise less words of blame of a Portuguese list, each turned round within
 * four words after a negation of the same clause. As many of both is neutral, and leans to the positive.
 */
final class LexiconBaseline {
    private static final LanguageAids AIDS = LanguageAids.portuguese();
    private static final int NEGATED_WORDS = 4;

    private LexiconBaseline() {}

    static void judge(List<Token> text, HeldOut heldOut, int row) {
        int balance = balance(text);
        double probability = 1 / (1 + Math.exp(-balance));
        Polarity side = balance >= 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
        Tone tone = balance == 0 ? Tone.NEUTRAL : balance > 0 ? Tone.POSITIVE : Tone.NEGATIVE;
        heldOut.put(row, probability, side, tone);
    }

    static int balance(List<Token> text) {
        int balance = 0;
        int turned = 0;
        for (Token token : text) {
            if (token.endsClause()) {
                turned = 0;
            } else if (AIDS.negations().contains(token.text())) {
                turned = NEGATED_WORDS;
            } else if (token.isWord()) {
                int value = value(token.text());
                balance += turned > 0 ? -value : value;
                turned--;
            }
        }
        return balance;
    }

    private static int value(String word) {
        return (PortugueseWords.PRAISE.has(word) ? 1 : 0) - (PortugueseWords.BLAME.has(word) ? 1 : 0);
    }
}
