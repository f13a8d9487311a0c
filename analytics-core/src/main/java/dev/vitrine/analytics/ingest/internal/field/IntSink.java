package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.IntBuilder;
import org.jspecify.annotations.Nullable;

/** Whole numbers within bounds; zeros after a decimal point are accepted. */
final class IntSink extends FieldSink {
    /** Out of range whatever its sign. */
    private static final long BEYOND = Integer.MAX_VALUE + 2L;

    private final IntBuilder builder = new IntBuilder();
    private final long min;
    private final long max;

    IntSink(double min, double max) {
        this.min = (long) min;
        this.max = (long) max;
    }

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        boolean negative = utf8[from] == '-';
        int i = negative || utf8[from] == '+' ? from + 1 : from;
        int digits = i;
        long value = 0;
        while (i < to && utf8[i] >= '0' && utf8[i] <= '9') {
            value = Math.min(value * 10 + (utf8[i++] - '0'), BEYOND);
        }
        if (i == digits || !zerosFrom(utf8, i, to)) {
            return "is not a whole number such as 12";
        }
        value = negative ? -value : value;
        if (value < min || value > max) {
            return "is outside the range " + min + " to " + max;
        }
        builder.add((int) value);
        return null;
    }

    /** Tells whether the rest is nothing, or a decimal point and zeros. */
    private static boolean zerosFrom(byte[] utf8, int from, int to) {
        if (from == to) {
            return true;
        }
        int i = from + 1;
        while (i < to && utf8[i] == '0') {
            i++;
        }
        return utf8[from] == '.' && i == to && i > from + 1;
    }

    @Override
    public IntBuilder builder() {
        return builder;
    }
}
