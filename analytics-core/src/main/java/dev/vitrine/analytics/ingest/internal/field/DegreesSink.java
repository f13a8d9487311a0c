package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.IntBuilder;
import org.jspecify.annotations.Nullable;

/** Latitudes or longitudes, rounded half away from zero to 7 decimals and kept as whole numbers. */
final class DegreesSink extends FieldSink {
    private static final int SCALE = 7;
    private static final int UNIT = 10_000_000;

    private final IntBuilder builder = new IntBuilder();
    private final DecimalText text = new DecimalText(SCALE, '.');
    private final int min;
    private final int max;

    DegreesSink(double min, double max) {
        this.min = (int) min;
        this.max = (int) max;
    }

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        String reason = text.read(utf8, from, to);
        if (reason != null) {
            return reason;
        }
        long value = text.value();
        if (text.remainder() >= 2) {
            value += utf8[from] == '-' ? -1 : 1;
        }
        if (value < (long) min * UNIT || value > (long) max * UNIT) {
            return "is outside the range " + min + " to " + max + " degrees";
        }
        builder.add((int) value);
        return null;
    }

    @Override
    public IntBuilder builder() {
        return builder;
    }
}
