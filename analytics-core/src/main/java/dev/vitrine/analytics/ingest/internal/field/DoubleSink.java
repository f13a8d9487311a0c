package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.DoubleBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Measurements within bounds. */
final class DoubleSink extends FieldSink {
    /** Takes what it can and gives nothing back, so that the longest text takes no more than linear time. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?+(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?+\\d{1,3}+)?+");

    /** Every whole number of so many digits is a double. */
    private static final int EXACT_DIGITS = 15;

    private final DoubleBuilder builder = new DoubleBuilder();
    private final char decimal;
    private final double min;
    private final double max;

    DoubleSink(char decimal, double min, double max) {
        this.decimal = decimal;
        this.min = min;
        this.max = max;
    }

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        if (to - from <= EXACT_DIGITS && isPlain(utf8, from, to)) {
            return add(wholeNumber(utf8, from, to));
        }
        String text = new String(utf8, from, to - from, StandardCharsets.ISO_8859_1);
        String pointed = decimal == '.' ? text : text.replace('.', '?').replace(decimal, '.');
        if (!NUMBER.matcher(pointed).matches()) {
            return "is not a number such as " + (decimal == '.' ? "1.5" : "1,5");
        }
        return add(Double.parseDouble(pointed));
    }

    private static boolean isPlain(byte[] utf8, int from, int to) {
        int i = from;
        while (i < to && utf8[i] >= '0' && utf8[i] <= '9') {
            i++;
        }
        return i == to;
    }

    private static double wholeNumber(byte[] utf8, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (utf8[i] - '0');
        }
        return number;
    }

    private @Nullable String add(double value) {
        if (value < min || value > max) {
            return "is outside the range " + plain(min) + " to " + plain(max);
        }
        builder.add(value);
        return null;
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    @Override
    public DoubleBuilder builder() {
        return builder;
    }
}
