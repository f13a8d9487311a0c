package dev.vitrine.analytics.query.internal.memory;

import java.util.BitSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Packs the beginnings of texts, after what all have in common, into 32 bits that order them: the fewer characters occur,
 * the more of them fit. The first three of any text, six of hexadecimal identifiers.
 */
final class TextPrefix {
    private static final int BITS = 32;
    private static final int CHARACTERS = 1 << Byte.SIZE;

    private final int common;
    private final int bitsPerChar;
    /** For each character its number among those that occur, from 1; 0 is for the end of the text. */
    private final int[] numbers;

    private TextPrefix(int common, BitSet occurring) {
        this.common = common;
        this.bitsPerChar = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, occurring.cardinality()));
        this.numbers = new int[CHARACTERS];
        int number = 0;
        for (int c = occurring.nextSetBit(0); c >= 0; c = occurring.nextSetBit(c + 1)) {
            numbers[c] = ++number;
        }
    }

    /** Looks at all texts, null being none. */
    static TextPrefix of(int size, IntFunction<@Nullable String> texts) {
        String first = null;
        int common = 0;
        BitSet occurring = new BitSet(CHARACTERS);
        for (int row = 0; row < size; row++) {
            String text = texts.apply(row);
            if (text == null) {
                continue;
            }
            if (first == null) {
                first = text;
                common = text.length();
            }
            common = common(first, text, common);
            for (int i = 0; i < text.length(); i++) {
                occurring.set(Math.min(text.charAt(i), CHARACTERS - 1));
            }
        }
        return new TextPrefix(common, occurring);
    }

    private static int common(String first, String text, int most) {
        int same = 0;
        int end = Math.min(most, text.length());
        while (same < end && first.charAt(same) == text.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Returns the packed beginning, from 0 to 2^32 - 1; a character that may stand for several ends the packing. */
    long pack(String text) {
        long packed = 0;
        int at = common;
        int left = BITS;
        boolean ended = false;
        while (left >= bitsPerChar) {
            int number = 0;
            if (!ended && at < text.length()) {
                char c = text.charAt(at++);
                number = numbers[Math.min(c, CHARACTERS - 1)];
                ended = c >= CHARACTERS - 1;
            }
            packed = packed << bitsPerChar | number;
            left -= bitsPerChar;
        }
        return packed;
    }
}
