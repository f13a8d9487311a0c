package dev.vitrine.analytics.rfm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.query.internal.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spells segment maps as JSON, and reads them. */
final class SegmentMapJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SegmentMapJson() {}

    static String write(SegmentMap map) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", map.name());
        ObjectNode segments = root.putObject("segments");
        for (Segment segment : map.segments()) {
            ArrayNode cells = segments.putArray(segment.name());
            segment.cells().forEach(block -> cells.add(block.toString()));
        }
        return JsonText.pretty(root) + "\n";
    }

    static SegmentMap read(String json) {
        JsonNode root = parsed(json);
        JsonNode name = root.path("name");
        JsonNode segments = root.path("segments");
        if (!name.isTextual() || !segments.isObject() || root.size() != 2) {
            throw new IllegalArgumentException(
                    "$: expected an object of the keys 'name', a text, and 'segments', an object, and no others. Maybe"
                            + " {\"name\": \"mine\", \"segments\": {\"All\": [\"R1-5 F1-5 M1-5\"]}}.");
        }
        List<Segment> read = new ArrayList<>();
        for (Map.Entry<String, JsonNode> segment : segments.properties()) {
            read.add(new Segment(segment.getKey(), cells("$.segments." + segment.getKey(), segment.getValue())));
        }
        return new SegmentMap(name.textValue(), read);
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "$: the text is not one JSON document with different keys; reading stopped in line "
                            + e.getLocation().getLineNr() + ". Maybe a segment occurs twice, or a bracket is missing.",
                    e);
        }
    }

    private static List<SegmentCells> cells(String place, JsonNode array) {
        List<SegmentCells> cells = new ArrayList<>();
        for (JsonNode block : array) {
            if (!block.isTextual()) {
                throw notCells(place, array);
            }
            cells.add(SegmentCells.of(block.textValue()));
        }
        if (!array.isArray()) {
            throw notCells(place, array);
        }
        return cells;
    }

    private static IllegalArgumentException notCells(String place, JsonNode actual) {
        return new IllegalArgumentException(
                place + ": expected an array of texts, not " + actual + ". Maybe [\"R5 F4-5 M1-5\"].");
    }
}
