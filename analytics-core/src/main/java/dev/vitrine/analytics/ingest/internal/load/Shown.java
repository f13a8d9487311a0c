package dev.vitrine.analytics.ingest.internal.load;

import java.nio.charset.StandardCharsets;

/** Values of a source as messages show them. */
public final class Shown {
    private static final int MAX_VALUE_LENGTH = 100;

    private Shown() {}

    /** Returns a field as text, as much of it as a message may show. */
    static String of(byte[] bytes, int from, int to) {
        return new String(bytes, from, Math.min(to - from, MAX_VALUE_LENGTH * 4 + 4), StandardCharsets.UTF_8);
    }

    /** Returns a text as it is to be shown in a message: printable and not too long. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int[] characters = text.codePoints().limit(MAX_VALUE_LENGTH).toArray();
        int length = 0;
        for (int c : characters) {
            length += Character.charCount(c);
            switch (c) {
                case '\r' -> shown.append("\\r");
                case '\n' -> shown.append("\\n");
                case '\t' -> shown.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        shown.append(String.format("\\u%04x", c));
                    } else {
                        shown.appendCodePoint(c);
                    }
                }
            }
        }
        return length < text.length() ? shown.append('…').toString() : shown.toString();
    }
}
