package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.IdBuilder;
import org.jspecify.annotations.Nullable;

/** Identifiers. */
class IdSink extends FieldSink {
    private final IdBuilder builder = new IdBuilder();

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        if (builder.addCompact(utf8, from, to)) {
            return null;
        }
        String reason = Utf8.check(utf8, from, to);
        if (reason == null) {
            builder.add(utf8, from, to);
        }
        return reason;
    }

    @Override
    public IdBuilder builder() {
        return builder;
    }

    /** Identifiers that went through a floating point column: 17850.0 is 17850. */
    static final class DecimalZeroDropped extends IdSink {
        @Override
        public @Nullable String accept(byte[] utf8, int from, int to) {
            boolean zero = to - from > 2 && utf8[to - 1] == '0' && utf8[to - 2] == '.';
            return super.accept(utf8, from, zero ? to - 2 : to);
        }
    }
}
