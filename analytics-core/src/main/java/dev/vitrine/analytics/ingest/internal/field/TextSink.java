package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.TextBuilder;
import org.jspecify.annotations.Nullable;

/** Free text, kept as it is. */
final class TextSink extends FieldSink {
    private final TextBuilder builder = new TextBuilder();

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        String reason = Utf8.check(utf8, from, to);
        if (reason == null) {
            builder.add(utf8, from, to);
        }
        return reason;
    }

    @Override
    public TextBuilder builder() {
        return builder;
    }

    @Override
    public boolean ignoresSpaces() {
        return false;
    }
}
