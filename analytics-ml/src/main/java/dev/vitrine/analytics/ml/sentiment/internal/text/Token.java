package dev.vitrine.analytics.ml.sentiment.internal.text;

/**
 * A word, a mark or an emoji of a text.
 *
 * @param kind which of them
 * @param text as it is compared: lower case, without accents and drawn-out letters
 * @param surface as it was written, in lower case
 * @param part which part of the review it stands in
 */
public record Token(Kind kind, String text, String surface, Part part) {

    /** What a token is. */
    public enum Kind {
        /** Letters and digits. */
        WORD,
        /** A sign, emoji or emoticon; a run of the same full stops, commas or marks is one. */
        SIGN,
        /** The end of the title. */
        BREAK
    }

    /** Where a token stands. */
    public enum Part {
        /** In the headline. */
        TITLE,
        /** In what follows it. */
        MESSAGE
    }

    /** Tells whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Tells whether it ends a clause: a full stop, a comma and the like, or the end of the title. */
    public boolean endsClause() {
        return kind == Kind.BREAK || (kind == Kind.SIGN && ",;.!?…\n".indexOf(text.charAt(0)) >= 0);
    }
}
