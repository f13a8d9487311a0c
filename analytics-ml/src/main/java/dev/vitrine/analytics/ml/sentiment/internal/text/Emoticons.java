package dev.vitrine.analytics.ml.sentiment.internal.text;

/** Faces and hearts written with plain signs. */
final class Emoticons {
    private static final String HEART = "<3";

    private Emoticons() {}

    /** Returns which emoticon starts here, {@code :)}, {@code :(} or {@code <3}; empty if none. */
    static String at(String text, int start) {
        int end = end(text, start);
        if (end == start) {
            return "";
        }
        char mouth = text.charAt(end - 1);
        if (mouth == '3') {
            return HEART;
        }
        return ")]}DdPp".indexOf(mouth) >= 0 ? ":)" : ":(";
    }

    /** Returns where the emoticon that starts here ends; the start if there is none. */
    static int end(String text, int start) {
        if (text.startsWith(HEART, start)) {
            return start + 2;
        }
        if (":;=".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        int mouth = start + 1;
        if (mouth < text.length() && "-'^".indexOf(text.charAt(mouth)) >= 0) {
            mouth++;
        }
        if (mouth >= text.length() || ")]}DdPp([{/\\|".indexOf(text.charAt(mouth)) < 0) {
            return start;
        }
        boolean isLetter = Character.isLetter(text.charAt(mouth));
        boolean goesOn = mouth + 1 < text.length() && Character.isLetterOrDigit(text.charAt(mouth + 1));
        return isLetter && goesOn ? start : mouth + 1;
    }
}
