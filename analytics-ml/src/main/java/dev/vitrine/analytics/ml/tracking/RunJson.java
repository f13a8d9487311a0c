package dev.vitrine.analytics.ml.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run as {@code run.json}. */
final class RunJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private RunJson() {}

    static String write(Run run) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", run.id());
        node.put("experiment", run.experiment());
        node.put("name", run.name());
        node.put("recordedAt", run.recordedAt().toString());
        ObjectNode parameters = node.putObject("parameters");
        run.parameters().forEach(parameters::put);
        ObjectNode metrics = node.putObject("metrics");
        run.metrics().forEach(metrics::put);
        ObjectNode tags = node.putObject("tags");
        run.tags().forEach(tags::put);
        return node.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    static Run read(Path file) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(Files.readString(file));
            SortedMap<String, Double> metrics = new TreeMap<>();
            for (Map.Entry<String, JsonNode> metric : required(node, "metrics").properties()) {
                metrics.put(metric.getKey(), metric.getValue().asDouble());
            }
            return new Run(
                    required(node, "id").asText(),
                    required(node, "experiment").asText(),
                    required(node, "name").asText(),
                    Instant.parse(required(node, "recordedAt").asText()),
                    texts(required(node, "parameters")),
                    metrics,
                    texts(required(node, "tags")));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new IOException(file + ": this is no recorded run: " + e.getMessage(), e);
        }
    }

    private static JsonNode required(JsonNode node, String name) {
        return node.required(name);
    }

    private static SortedMap<String, String> texts(JsonNode node) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            texts.put(entry.getKey(), entry.getValue().asText());
        }
        return texts;
    }
}
