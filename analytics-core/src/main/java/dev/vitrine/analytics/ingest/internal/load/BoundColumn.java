package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.ingest.internal.field.FieldSink;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One column of a file and where its values go. */
final class BoundColumn {
    /** Position in the record, -1 for a field that always has its default. */
    final int index;

    final String name;
    final FieldSink sink;
    final boolean ignoresSpaces;
    private final boolean required;
    private final byte @Nullable [] defaultText;

    /** @param field null for a descriptive attribute */
    BoundColumn(int index, String name, FieldSink sink, @Nullable Field field, @Nullable String defaultText) {
        this.index = index;
        this.name = name;
        this.sink = sink;
        this.ignoresSpaces = sink.ignoresSpaces();
        this.required = field != null && field.isRequiredInRows();
        this.defaultText = defaultText == null ? null : defaultText.getBytes(StandardCharsets.UTF_8);
    }

    boolean isRequired() {
        return required;
    }

    /** Takes an empty field; returns null or what is wrong with it. */
    @Nullable
    String acceptEmpty() {
        if (defaultText != null) {
            return sink.accept(defaultText, 0, defaultText.length);
        }
        if (required) {
            return "is empty. A row cannot do without it.";
        }
        sink.builder().addMissing();
        return null;
    }
}
