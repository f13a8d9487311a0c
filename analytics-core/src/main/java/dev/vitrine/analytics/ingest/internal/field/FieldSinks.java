package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping.Trait;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the sink that a field's mapping calls for. */
public final class FieldSinks {

    private FieldSinks() {}

    public static FieldSink of(FieldMapping mapping, ShopMapping shop) {
        Field field = mapping.field();
        return switch (field.type()) {
            case ID -> mapping.has(Trait.DECIMAL_ZERO_DROPPED) ? new IdSink.DecimalZeroDropped() : new IdSink();
            case TEXT -> new TextSink();
            case CATEGORY -> new CategorySink(mapping.values());
            case INT -> new IntSink(field.min(), field.max());
            case MONEY ->
                new MoneySink(
                        shop.moneyScale(),
                        mapping.decimal(),
                        shop.excessDecimals(),
                        mapping.has(Trait.NEGATIVE_ALLOWED));
            case DATE_TIME -> {
                String format = mapping.format();
                yield format == null
                        ? new DateTimeSink()
                        : new PatternDateTimeSink(format, mapping.has(Trait.ISO_DATES_TOO));
            }
            case DOUBLE -> new DoubleSink(mapping.decimal(), field.min(), field.max());
            case DEGREES -> new DegreesSink(field.min(), field.max());
            case DURATION -> new DurationSink();
        };
    }

    /** Returns why a text that is not empty cannot be right in a field, or null if it can. */
    public static @Nullable String findProblem(FieldMapping mapping, ShopMapping shop, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return of(mapping, shop).accept(utf8, 0, utf8.length);
    }

    /** Makes the sink of a descriptive attribute. */
    public static FieldSink attribute() {
        return new CategorySink(Map.of());
    }

    /**
     * Checks the pattern of a date.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static void checkFormat(String pattern) {
        PatternDateTimeSink.formatter(pattern);
    }
}
