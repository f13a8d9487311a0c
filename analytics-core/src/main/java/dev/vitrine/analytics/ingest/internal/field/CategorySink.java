package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words out of a limited vocabulary, some of which may stand for others. */
final class CategorySink extends FieldSink {
    private final CategoryBuilder builder = new CategoryBuilder();
    private final Map<String, String> meanings;

    CategorySink(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        int code = meanings.isEmpty() ? builder.find(utf8, from, to) : -1;
        if (code >= 0) {
            builder.addCode(code);
            return null;
        }
        String reason = Utf8.check(utf8, from, to);
        if (reason == null) {
            String word = new String(utf8, from, to - from, StandardCharsets.UTF_8);
            builder.add(meanings.getOrDefault(word, word));
        }
        return reason;
    }

    @Override
    public CategoryBuilder builder() {
        return builder;
    }
}
