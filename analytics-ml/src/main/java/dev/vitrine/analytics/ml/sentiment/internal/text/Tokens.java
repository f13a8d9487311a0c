package dev.vitrine.analytics.ml.sentiment.internal.text;

import dev.vitrine.analytics.ml.sentiment.internal.text.Token.Kind;
import dev.vitrine.analytics.ml.sentiment.internal.text.Token.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes texts apart into tokens. Emoticons such as {@code :-)} become one of {@code :)}, {@code :(} and {@code <3}; skin
 * tones, joiners and variation selectors of emoji are dropped. Needs no language: a word is a run of letters, digits
 * and marks of any script.
 */
public final class Tokens {
    private static final int JOINER = 0x200D;

    private Tokens() {}

    /** Returns the tokens of a title, its end, and the tokens of a message; no end where there is no title. */
    public static List<Token> of(String title, String message) {
        List<Token> tokens = new ArrayList<>();
        append(title, Part.TITLE, tokens);
        if (!tokens.isEmpty()) {
            tokens.add(new Token(Kind.BREAK, "|", "|", Part.TITLE));
        }
        append(message, Part.MESSAGE, tokens);
        return tokens;
    }

    private static void append(String text, Part part, List<Token> tokens) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (isOfWord(character)) {
                end = endOfWord(text, end);
                tokens.add(word(text.substring(at, end), part));
            } else if (!isIgnored(character)) {
                String emoticon = Emoticons.at(text, at);
                if (emoticon.isEmpty()) {
                    end = endOfRun(text, at, end);
                    tokens.add(sign(text.substring(at, end), part));
                } else {
                    end = Emoticons.end(text, at);
                    tokens.add(new Token(Kind.SIGN, emoticon, text.substring(at, end), part));
                }
            }
            at = end;
        }
    }

    private static Token word(String written, Part part) {
        String lower = written.toLowerCase(Locale.ROOT);
        return new Token(Kind.WORD, Spelling.squeezed(Spelling.folded(lower)), lower, part);
    }

    private static Token sign(String written, Part part) {
        return new Token(Kind.SIGN, written.length() > 2 ? written.substring(0, 2) : written, written, part);
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int endOfRun(String text, int at, int end) {
        char sign = text.charAt(at);
        int last = end;
        while (".!?,".indexOf(sign) >= 0 && last < text.length() && text.charAt(last) == sign) {
            last++;
        }
        return last;
    }

    private static boolean isOfWord(int character) {
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        int type = Character.getType(character);
        boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return isMark && !isSelector(character);
    }

    private static boolean isSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    private static boolean isIgnored(int character) {
        boolean isBlank = character != '\n' && (Character.isWhitespace(character) || Character.isSpaceChar(character));
        boolean isSkinTone = character >= 0x1F3FB && character <= 0x1F3FF;
        return isBlank
                || isSkinTone
                || character == JOINER
                || isSelector(character)
                || (character != '\n' && Character.isISOControl(character));
    }
}
