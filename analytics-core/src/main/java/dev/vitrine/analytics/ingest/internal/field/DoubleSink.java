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
        String text = new String(utf8, from, to - from, StandardCharsets.ISO_8859_1);
        String pointed = decimal == '.' ? text : text.replace('.', '?').replace(decimal, '.');
        if (!NUMBER.matcher(pointed).matches()) {
            return "is not a number such as " + (decimal == '.' ? "1.5" : "1,5");
        }
        double value = Double.parseDouble(pointed);
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
