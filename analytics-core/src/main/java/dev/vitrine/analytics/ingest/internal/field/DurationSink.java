package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.IntBuilder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time spelled hours:minutes:seconds, kept in seconds. */
final class DurationSink extends FieldSink {
    private static final Pattern SPELLING = Pattern.compile("(\\d{1,5}):([0-5]\\d):([0-5]\\d)");

    private final IntBuilder builder = new IntBuilder();

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        Matcher parts = SPELLING.matcher(new String(utf8, from, to - from, StandardCharsets.ISO_8859_1));
        if (!parts.matches()) {
            return "is not a length of time such as 00:06:19";
        }
        int minutes = Integer.parseInt(parts.group(1)) * 60 + Integer.parseInt(parts.group(2));
        builder.add(minutes * 60 + Integer.parseInt(parts.group(3)));
        return null;
    }

    @Override
    public IntBuilder builder() {
        return builder;
    }
}
