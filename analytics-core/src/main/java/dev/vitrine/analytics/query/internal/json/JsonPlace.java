package dev.vitrine.analytics.query.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitrine.analytics.internal.text.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** A part of a JSON document that knows where it is, so that every complaint names the place. */
record JsonPlace(String path, JsonNode json) {

    /** Makes the complaint that this part is not as it should be. */
    IllegalArgumentException wrong(String expected, String remedy) {
        return new IllegalArgumentException(
                path + ": expected " + expected + ", but it is " + shortened() + ". Maybe " + remedy + ".");
    }

    private String shortened() {
        String text = JsonText.compact(json);
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }

    /** Returns what is made of this part; complaints about it get its place. */
    <V> V made(Supplier<V> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    /** Checks that this is an object with no other keys than these. */
    JsonPlace object(Collection<String> allowed) {
        if (!json.isObject()) {
            throw wrong("an object with some of the keys " + allowed, "put it in braces");
        }
        for (String key : keys()) {
            if (!allowed.contains(key)) {
                String hint = NearestName.hint(key, allowed);
                throw new IllegalArgumentException(path + ": there is no key '" + key + "' here; allowed are " + allowed
                        + "." + (hint.isEmpty() ? " Maybe leave it out." : hint));
            }
        }
        return this;
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    boolean has(String key) {
        return json.has(key);
    }

    /** Returns the part with a key that is there. */
    JsonPlace get(String key) {
        return new JsonPlace(path + "." + key, json.get(key));
    }

    String text(String what, String example) {
        if (!json.isTextual()) {
            throw wrong(what, "\"" + example + "\"");
        }
        return json.textValue();
    }

    int integer(String what) {
        if (!json.isInt()) {
            throw wrong(what + ", a whole number of 32 bits", "10");
        }
        return json.intValue();
    }

    BigDecimal number() {
        if (!json.isNumber()) {
            throw wrong("a number", "leave out the quotes");
        }
        return json.decimalValue();
    }

    /** Returns the elements of a list that is not empty. */
    List<JsonPlace> list(String what, String remedy) {
        if (!json.isArray()) {
            throw wrong("a list of " + what, "put it in brackets");
        }
        if (json.isEmpty()) {
            throw wrong("a list of " + what + ", at least one", remedy);
        }
        List<JsonPlace> elements = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            elements.add(element(i));
        }
        return elements;
    }

    /** Returns an element that is there. */
    JsonPlace element(int index) {
        return new JsonPlace(path + "[" + index + "]", json.get(index));
    }
}
