package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import org.jspecify.annotations.Nullable;

/** ISO 8601 dates and times. */
final class DateTimeSink extends FieldSink {
    private final DateTimeBuilder builder = new DateTimeBuilder();
    private final IsoDateTime text = new IsoDateTime();

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        String reason = text.read(utf8, from, to);
        if (reason == null) {
            builder.add(text.micros());
        }
        return reason;
    }

    @Override
    public DateTimeBuilder builder() {
        return builder;
    }
}
