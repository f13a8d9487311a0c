package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.sentiment.internal.text.Spelling;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Words, and beginnings of words that end with a star: {@code entreg*}. Compared without case, accents, drawn-out letters. */
final class WordList {
    private final SortedSet<String> words = new TreeSet<>();
    private final SortedSet<String> beginnings = new TreeSet<>();

    WordList(Collection<String> entries) {
        for (String entry : entries) {
            boolean isBeginning = entry.endsWith("*");
            String plain = isBeginning ? entry.substring(0, entry.length() - 1) : entry;
            if (plain.isBlank() || !plain.codePoints().allMatch(WordList::isOfWord)) {
                throw new IllegalArgumentException("'" + entry
                        + "' is no word: expected letters and digits, and maybe a star at the end. Maybe 'entreg*'.");
            }
            String folded = Spelling.squeezed(Spelling.folded(plain));
            (isBeginning ? beginnings : words).add(folded);
        }
    }

    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Tells whether a folded word is listed. */
    boolean has(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (int length = 1; length <= word.length(); length++) {
            if (beginnings.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
