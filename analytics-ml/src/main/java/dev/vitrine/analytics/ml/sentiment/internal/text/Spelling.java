package dev.vitrine.analytics.ml.sentiment.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: in lower case, without accents, without drawn-out letters. */
public final class Spelling {
    private static final char FIRST_BEYOND = 0x250;
    private static final char[] BASE = bases();

    private Spelling() {}

    private static char[] bases() {
        char[] bases = new char[FIRST_BEYOND];
        for (char letter = 0; letter < FIRST_BEYOND; letter++) {
            bases[letter] = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .charAt(0);
        }
        return bases;
    }

    /** Returns a text in lower case and without accents. */
    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (letter < FIRST_BEYOND) {
                folded.append(BASE[letter]);
            } else if (Character.isSurrogate(letter)) {
                folded.append(letter);
            } else if (!isAccent(letter)) {
                appendDecomposed(folded, letter);
            }
        }
        return folded.toString();
    }

    private static void appendDecomposed(StringBuilder folded, char letter) {
        String decomposed = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            if (!isAccent(decomposed.charAt(i))) {
                folded.append(decomposed.charAt(i));
            }
        }
    }

    /** Tells whether a character is an accent of its own, to be put on the letter before it. */
    static boolean isAccent(int character) {
        return character >= 0x300 && character <= 0x36F;
    }

    /** Returns a word in which a letter written three times in a row or more stands once: "muitooo" is "muito". */
    public static String squeezed(String word) {
        int run = 1;
        int longest = 1;
        for (int i = 1; i < word.length(); i++) {
            run = word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest < 3 ? word : withoutRuns(word, 3);
    }

    /** Returns a word in which a letter that is repeated so many times or more stands once; digits stay. */
    static String withoutRuns(String word, int least) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int end = i + 1;
            while (end < word.length() && word.charAt(end) == word.charAt(i)) {
                end++;
            }
            boolean drawnOut = end - i >= least && !Character.isDigit(word.charAt(i));
            kept.append(word, i, drawnOut ? i + 1 : end);
            i = end;
        }
        return kept.toString();
    }

    /**
     * Returns what near-duplicates have in common: words in lower case without accents, repeated letters once, one blank
     * between words, no other signs. A text of other signs only is kept as it is, without blanks.
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (String word : folded(text).split("[^\\p{L}\\p{M}\\p{Nd}]+", -1)) {
            if (!word.isEmpty()) {
                key.append(key.length() == 0 ? "" : " ").append(withoutRuns(word, 2));
            }
        }
        return key.length() == 0 ? "signs " + text.replaceAll("\\s+", "") : key.toString();
    }
}
