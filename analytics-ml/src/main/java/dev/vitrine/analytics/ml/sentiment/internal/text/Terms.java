package dev.vitrine.analytics.ml.sentiment.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The terms of a text: one to three words in a row, two or three beginnings of words in a row, signs, moods of emoji, words of the title, words with accents, words after a
 * negation, words after a "but", first and last words of longer messages, how long and in which letters it is written,
 * and two to five letters in a row within words. Immutable and thread-safe.
 */
public final class Terms implements TermFinder {
    private static final int LONGEST_PHRASE = 3;
    private static final int BEGINNING = 5;
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 5;
    private static final int NEGATED_WORDS = 4;
    private static final int WORDS_AFTER_BUT = 7;
    private static final int LONGER_MESSAGE = 7;
    private static final int FIRST_WORDS = 3;
    private static final int LAST_WORDS = 4;
    private static final double LENGTH_STEP = Math.log(1.7);
    private static final int LONGEST_STEP = 8;

    private final Set<String> negations;
    private final Set<String> contrasts;

    /**
     * Makes terms of a language.
     *
     * @param negations words that turn the meaning of those that follow, folded; may be empty
     * @param contrasts words such as "but", folded; may be empty
     */
    public Terms(Set<String> negations, Set<String> contrasts) {
        this.negations = Set.copyOf(negations);
        this.contrasts = Set.copyOf(contrasts);
    }

    /** Returns a finder of single words only. */
    public static TermFinder singleWords() {
        return (tokens, sink) -> {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).isWord()) {
                    one('w', tokens, i, sink);
                }
            }
        };
    }

    @Override
    public void find(List<Token> tokens, TermSink sink) {
        int[] words = words(tokens);
        phrases(tokens, words, sink);
        beginnings(tokens, words, sink);
        signs(tokens, sink);
        title(tokens, sink);
        accents(tokens, words, sink);
        negated(tokens, sink);
        ends(tokens, words, sink);
        style(tokens, words.length, sink);
        for (int word : words) {
            letters(tokens.get(word).text(), word, sink);
        }
    }

    /** Returns the places of the words. */
    private static int[] words(List<Token> tokens) {
        int[] places = new int[tokens.size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (tokens.get(i).isWord()) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static void phrases(List<Token> tokens, int[] words, TermSink sink) {
        long[] hashes = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            hashes[i] = TermHash.with(TermHash.of('w'), tokens.get(words[i]).text());
        }
        for (int i = 0; i < words.length; i++) {
            long hash = TermHash.of('p');
            for (int length = 1; length <= LONGEST_PHRASE && i + length <= words.length; length++) {
                hash = TermHash.with(hash, hashes[i + length - 1]);
                sink.word(TermHash.spread(hash), words[i], words[i + length - 1] + 1);
            }
        }
    }

    /** Phrases of the first letters of words, which don't change with number, gender and tense. */
    private static void beginnings(List<Token> tokens, int[] words, TermSink sink) {
        for (int i = 0; i < words.length; i++) {
            long hash = TermHash.of('x');
            for (int length = 1; length <= LONGEST_PHRASE && i + length <= words.length; length++) {
                String word = tokens.get(words[i + length - 1]).text();
                hash = TermHash.with(TermHash.with(hash, ' '), word.substring(0, Math.min(word.length(), BEGINNING)));
                if (length > 1) {
                    sink.word(TermHash.spread(hash), words[i], words[i + length - 1] + 1);
                }
            }
        }
    }

    private static void signs(List<Token> tokens, TermSink sink) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) {
                one('s', tokens, i, sink);
                String mood = Emoji.mood(tokens.get(i).text());
                if (!mood.isEmpty()) {
                    sink.word(TermHash.spread(TermHash.with(TermHash.of('g'), mood)), i, i + 1);
                }
            }
        }
    }

    private static void title(List<Token> tokens, TermSink sink) {
        for (int i = 0; i < tokens.size() && tokens.get(i).kind() != Token.Kind.BREAK; i++) {
            if (tokens.get(i).part() == Token.Part.MESSAGE) {
                return;
            }
            long hash = TermHash.with(TermHash.of('t'), tokens.get(i).text());
            sink.word(TermHash.spread(hash), i, i + 1);
            if (tokens.get(i + 1).kind() != Token.Kind.BREAK) {
                long second = TermHash.with(
                        TermHash.with(hash, ' '), tokens.get(i + 1).text());
                sink.word(TermHash.spread(second), i, i + 2);
            }
        }
    }

    private static void accents(List<Token> tokens, int[] words, TermSink sink) {
        for (int word : words) {
            String surface = tokens.get(word).surface();
            if (!isPlain(surface)) {
                long hash = TermHash.with(TermHash.of('a'), Spelling.squeezed(surface));
                sink.word(TermHash.spread(hash), word, word + 1);
            }
        }
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private void negated(List<Token> tokens, TermSink sink) {
        int left = 0;
        int negation = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.endsClause() || contrasts.contains(token.text())) {
                left = 0;
            }
            if (!token.isWord()) {
                continue;
            }
            if (negations.contains(token.text())) {
                left = NEGATED_WORDS;
                negation = i;
            } else if (left > 0) {
                long hash = TermHash.with(TermHash.of('n'), token.text());
                sink.word(TermHash.spread(hash), negation, i + 1);
                left--;
            }
        }
    }

    /** The first and last words of longer messages, and what follows the last "but". */
    private void ends(List<Token> tokens, int[] words, TermSink sink) {
        int first = 0;
        while (first < words.length && tokens.get(words[first]).part() == Token.Part.TITLE) {
            first++;
        }
        int count = words.length - first;
        int but = -1;
        for (int i = first; i < words.length; i++) {
            if (count >= LONGER_MESSAGE && i - first < FIRST_WORDS) {
                one('b', tokens, words[i], sink);
            }
            if (count >= LONGER_MESSAGE && words.length - i <= LAST_WORDS) {
                one('e', tokens, words[i], sink);
            }
            if (contrasts.contains(tokens.get(words[i]).text())) {
                but = i;
            }
        }
        if (but >= 0) {
            for (int i = but + 1; i <= but + WORDS_AFTER_BUT && i < words.length; i++) {
                one('m', tokens, words[i], sink);
            }
        }
    }

    private static void style(List<Token> tokens, int words, TermSink sink) {
        int step = Math.min(LONGEST_STEP, (int) (Math.log(words + 1.0) / LENGTH_STEP));
        whole("length" + step, sink);
        if (tokens.isEmpty() || tokens.get(0).part() == Token.Part.MESSAGE) {
            whole("no title", sink);
        }
    }

    private static void whole(String what, TermSink sink) {
        sink.word(TermHash.spread(TermHash.with(TermHash.of('l'), what)), -1, -1);
    }

    private static void one(char kind, List<Token> tokens, int token, TermSink sink) {
        sink.word(
                TermHash.spread(
                        TermHash.with(TermHash.of(kind), tokens.get(token).text())),
                token,
                token + 1);
    }

    /** Two to five letters in a row, the blanks around the word included; shorter words once, as a whole. */
    private static void letters(String word, int token, TermSink sink) {
        String padded = " " + word + " ";
        for (int length = FEWEST_LETTERS; length <= MOST_LETTERS; length++) {
            for (int from = 0; from == 0 || from + length <= padded.length(); from++) {
                long hash = TermHash.of('c');
                for (int i = from; i < Math.min(padded.length(), from + length); i++) {
                    hash = TermHash.with(hash, padded.charAt(i));
                }
                sink.letters(TermHash.spread(hash), token);
            }
            if (padded.length() <= length) {
                return;
            }
        }
    }
}
