package dev.vitrine.analytics.ingest.internal.field;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain decimal numbers ({@code -12.345}) as whole numbers at a fixed number of decimals; no exponents, no
 * grouping. Holds the last number read; not thread-safe.
 */
final class DecimalText {
    private static final int MAX_DIGITS = 18;
    private static final long[] POWERS =
            LongStream.iterate(1, power -> power * 10).limit(MAX_DIGITS + 1).toArray();

    private final int scale;
    private final byte decimal;
    private long value;
    private int remainder;

    DecimalText(int scale, char decimal) {
        this.scale = scale;
        this.decimal = (byte) decimal;
    }

    /** Returns the number, cut off after the last decimal kept. */
    long value() {
        return value;
    }

    /** Compares what was cut off with half a unit of the last decimal: 0 nothing, 1 less, 2 half, 3 more. */
    int remainder() {
        return remainder;
    }

    /** Reads a number; returns null or why it is none. */
    @Nullable
    String read(byte[] utf8, int from, int to) {
        boolean negative = utf8[from] == '-';
        int first = negative || utf8[from] == '+' ? from + 1 : from;
        int i = first;
        while (i < to && utf8[i] == '0') {
            i++;
        }
        int significant = i;
        long number = 0;
        while (i < to && isDigit(utf8[i])) {
            number = number * 10 + (utf8[i++] - '0');
        }
        boolean tooLarge = i - significant > MAX_DIGITS - scale;
        int digits = i - first;
        int decimals = 0;
        remainder = 0;
        if (i < to && utf8[i] == decimal) {
            int start = ++i;
            int kept = Math.min(to, start + scale);
            while (i < kept && isDigit(utf8[i])) {
                number = number * 10 + (utf8[i++] - '0');
            }
            decimals = i - start;
            if (decimals == scale && i < to && isDigit(utf8[i])) {
                i = readRemainder(utf8, i, to);
            }
            digits += i - start;
        }
        if (i < to || digits == 0) {
            return notANumber(utf8, from, to);
        }
        if (tooLarge) {
            return "is beyond the range of " + MAX_DIGITS + " digits, " + scale + " of them decimals";
        }
        number *= POWERS[scale - decimals];
        value = negative ? -number : number;
        return null;
    }

    /** Reads digits beyond the last decimal kept; returns where they end. */
    private int readRemainder(byte[] utf8, int from, int to) {
        int firstDigit = utf8[from] - '0';
        int others = 0;
        int i = from + 1;
        while (i < to && isDigit(utf8[i])) {
            others |= utf8[i++] - '0';
        }
        int half = Integer.compare(firstDigit, 5);
        remainder = half > 0 || (half == 0 && others != 0) ? 3 : half == 0 ? 2 : (firstDigit | others) != 0 ? 1 : 0;
        return i;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private String notANumber(byte[] utf8, int from, int to) {
        String text = new String(utf8, from, to - from, StandardCharsets.ISO_8859_1);
        String reason = "is not a number such as " + (decimal == '.' ? "1234.56" : "1234,56");
        if (text.matches("[+-]?\\d{1,3}([., ]\\d{3})+[.,]\\d*")) {
            return reason + ". Maybe its thousands are grouped; write it without.";
        }
        if (decimal == '.' && text.matches("[+-]?\\d+,\\d*")) {
            return reason + ". Maybe it has a decimal comma; a CsvMapping can say so with \"decimal\": \",\".";
        }
        if (text.matches("[+-]?[\\d.]+[eE][+-]?\\d+")) {
            return reason + ". Maybe write it without an exponent.";
        }
        return reason;
    }
}
