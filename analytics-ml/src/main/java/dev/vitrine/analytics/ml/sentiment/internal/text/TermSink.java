package dev.vitrine.analytics.ml.sentiment.internal.text;

/** Takes the terms of a text, one by one; a term that occurs twice is taken twice. */
public interface TermSink {

    /**
     * Takes a term made of words and signs.
     *
     * @param hash identifies it
     * @param from its first token; -1 if it is about the text as a whole
     * @param to the token after its last
     */
    void word(long hash, int from, int to);

    /** Takes letters of a word. */
    void letters(long hash, int token);
}
