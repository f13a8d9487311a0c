package dev.vitrine.analytics.ingest.internal.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitrine.analytics.internal.text.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a JSON document that knows where it is, so that every complaint names the place. */
final class DocumentNode {
    private final String file;
    private final String path;
    private final JsonNode json;

    DocumentNode(String file, String path, JsonNode json) {
        this.file = file;
        this.path = path;
        this.json = json;
    }

    /** Makes the complaint that this part is not as it should be. */
    IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(file + ": " + (path.isEmpty() ? "" : path + ": ") + reason);
    }

    /** Checks that this is an object with no other keys than these. */
    DocumentNode object(Collection<String> allowed) {
        for (String key : keys()) {
            if (!allowed.contains(key)) {
                throw wrong("there is no '" + key + "' here; allowed are " + allowed + "."
                        + NearestName.hint(key, allowed));
            }
        }
        return this;
    }

    /** Returns the keys of this object in document order. */
    List<String> keys() {
        if (!json.isObject()) {
            throw wrong("must be an object, not " + json);
        }
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    boolean isText() {
        return json.isTextual();
    }

    boolean isObject() {
        return json.isObject();
    }

    boolean isEmptyDocument() {
        return json.isMissingNode();
    }

    boolean has(String key) {
        return json.has(key);
    }

    DocumentNode get(String key) {
        JsonNode child = json.get(key);
        if (child == null) {
            throw wrong("lacks '" + key + "'.");
        }
        return new DocumentNode(file, path.isEmpty() ? key : path + "." + key, child);
    }

    String text() {
        if (!json.isTextual() || json.textValue().isEmpty()) {
            throw wrong("must be a text that is not empty, not " + json);
        }
        return json.textValue();
    }

    String text(String key, String otherwise) {
        return has(key) ? get(key).text() : otherwise;
    }

    @Nullable
    String findText(String key) {
        return has(key) ? get(key).text() : null;
    }

    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        DocumentNode flag = get(key);
        if (!flag.json.isBoolean()) {
            throw flag.wrong("must be true or false, not " + flag.json);
        }
        return flag.json.booleanValue();
    }

    char character(String key, char otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String text = get(key).text();
        if (text.length() != 1 || text.charAt(0) > 127) {
            throw get(key).wrong("must be one ASCII character, not '" + text + "'.");
        }
        return text.charAt(0);
    }

    int integer(String key, int otherwise, int min, int max) {
        if (!has(key)) {
            return otherwise;
        }
        DocumentNode number = get(key);
        if (!number.json.isInt() || number.json.intValue() < min || number.json.intValue() > max) {
            throw number.wrong("must be a whole number from " + min + " to " + max + ", not " + number.json);
        }
        return number.json.intValue();
    }

    double number(String key) {
        DocumentNode number = get(key);
        if (!number.json.isNumber()) {
            throw number.wrong("must be a number, not " + number.json);
        }
        return number.json.doubleValue();
    }

    /** Returns this as it stands in the document, for messages. */
    @Override
    public String toString() {
        return json.toString();
    }

    /** Returns one of some words. */
    String choice(String key, List<String> words) {
        if (!has(key)) {
            return words.get(0);
        }
        String word = get(key).text();
        if (!words.contains(word)) {
            throw get(key).wrong("must be one of " + words + ", not '" + word + "'." + NearestName.hint(word, words));
        }
        return word;
    }

    Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(key)) {
            DocumentNode map = get(key);
            map.keys().forEach(name -> texts.put(name, map.get(name).text()));
        }
        return texts;
    }

    List<String> list(String key) {
        List<String> texts = new ArrayList<>();
        if (has(key)) {
            DocumentNode list = get(key);
            if (!list.json.isArray()) {
                throw list.wrong("must be a list of texts, not " + list.json);
            }
            for (int i = 0; i < list.json.size(); i++) {
                texts.add(new DocumentNode(file, list.path + "[" + i + "]", list.json.get(i)).text());
            }
        }
        return texts;
    }
}
