package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.internal.text.NearestName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Words out of a limited vocabulary, some of which may stand for others. */
final class CategorySink extends FieldSink {
    private final CategoryBuilder builder = new CategoryBuilder();
    private final Map<String, String> meanings;
    /** Those of the words with a meaning that have not come. */
    private final Set<String> unused;

    CategorySink(Map<String, String> meanings) {
        this.meanings = meanings;
        this.unused = new TreeSet<>(meanings.keySet());
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
            unused.remove(word);
            builder.add(meanings.getOrDefault(word, word));
        }
        return reason;
    }

    @Override
    public Map<String, String> misspelled() {
        List<String> others = new ArrayList<>();
        for (int code = 0; code < builder.words(); code++) {
            if (!meanings.containsValue(builder.wordOf(code))) {
                others.add(builder.wordOf(code));
            }
        }
        Map<String, String> misspelled = new TreeMap<>();
        for (String word : unused) {
            NearestName.find(word, others).ifPresent(other -> misspelled.put(word, other));
        }
        return misspelled;
    }

    @Override
    public CategoryBuilder builder() {
        return builder;
    }
}
