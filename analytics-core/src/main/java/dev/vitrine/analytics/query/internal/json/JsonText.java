package dev.vitrine.analytics.query.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as text, always the same for the same tree. */
public final class JsonText {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
    private static final ObjectWriter COMPACT = MAPPER.writer();

    private JsonText() {}

    /** Returns indented JSON. */
    public static String pretty(JsonNode tree) {
        return write(PRETTY, tree);
    }

    /** Returns JSON in one line. */
    public static String compact(JsonNode tree) {
        return write(COMPACT, tree);
    }

    private static String write(ObjectWriter writer, JsonNode tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    static JsonNode read(String json) {
        if (json.isBlank()) {
            throw new IllegalArgumentException(
                    "$: expected a JSON document, but the text is empty. Maybe {\"measures\": [\"ORDERS\"]}.");
        }
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "$: the text is not one JSON document with different keys; reading stopped in line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ". Maybe a key occurs twice, a comma, quote or bracket is"
                            + " missing, or something comes after the end.",
                    e);
        }
    }
}
