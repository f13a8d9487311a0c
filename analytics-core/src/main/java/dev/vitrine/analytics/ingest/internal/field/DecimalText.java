package dev.vitrine.analytics.ingest.internal.field;

import org.jspecify.annotations.Nullable;

/**
 * Reads plain decimal numbers ({@code -12.345}) as whole numbers at a fixed number of decimals; no exponents, no
 * grouping. Holds the last number read; not thread-safe.
 */
final class DecimalText {
    private static final int MAX_DIGITS = 18;

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
        int i = negative || utf8[from] == '+' ? from + 1 : from;
        int first = i;
        long number = 0;
        int used = 0;
        while (i < to && utf8[i] >= '0' && utf8[i] <= '9') {
            number = number * 10 + (utf8[i++] - '0');
            used += number == 0 ? 0 : 1;
            if (used > MAX_DIGITS) {
                return tooLarge();
            }
        }
        int digits = i - first;
        int decimals = 0;
        remainder = 0;
        if (i < to && utf8[i] == decimal) {
            i++;
            int start = i;
            while (i < to && utf8[i] >= '0' && utf8[i] <= '9') {
                int digit = utf8[i++] - '0';
                if (decimals < scale) {
                    number = number * 10 + digit;
                    used += number == 0 ? 0 : 1;
                    decimals++;
                } else {
                    remainder = extend(remainder, digit, i - start == scale + 1);
                }
            }
            digits += i - start;
        }
        if (i < to || digits == 0) {
            return notANumber(utf8, from, to);
        }
        for (; decimals < scale; decimals++) {
            number *= 10;
            used += number == 0 ? 0 : 1;
        }
        if (used > MAX_DIGITS) {
            return tooLarge();
        }
        value = negative ? -number : number;
        return null;
    }

    private static int extend(int soFar, int digit, boolean isFirst) {
        if (isFirst) {
            return digit == 0 ? 0 : digit < 5 ? 1 : digit == 5 ? 2 : 3;
        }
        return digit == 0 || (soFar & 1) == 1 ? soFar : soFar + 1;
    }

    private String tooLarge() {
        return "is beyond the range of " + MAX_DIGITS + " digits, " + scale + " of them decimals";
    }

    private String notANumber(byte[] utf8, int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += utf8[i] == ',' ? 1 : 0;
        }
        return commas == 1 && decimal == '.'
                ? "is not a number with a decimal point. Maybe it has a decimal comma; a mapping can say so with"
                        + " \"decimal\": \",\"."
                : "is not a number";
    }
}
