package dev.vitrine.analytics.ml.internal.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JSON object of a model's file; everything asked of it is there and of the right type, or the error says where. */
public final class ModelNode {
    private final Path file;
    private final String place;
    private final JsonNode node;

    ModelNode(Path file, String place, JsonNode node) throws ModelFormatException {
        this.file = file;
        this.place = place;
        this.node = node;
        if (!node.isObject()) {
            throw new ModelFormatException(file, place, "expected an object, found " + found(node) + ".");
        }
    }

    /** Returns an object that was not read from a file. */
    public static ModelNode of(ObjectNode node) throws ModelFormatException {
        return new ModelNode(Path.of("memory"), "$", node);
    }

    /** Puts numbers under a name. */
    public static void put(ObjectNode node, String name, double[] values) {
        ArrayNode array = node.putArray(name);
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalStateException("'" + name + "' has " + value + ", which JSON can't hold");
            }
            array.add(value);
        }
    }

    /** Puts whole numbers under a name. */
    public static void put(ObjectNode node, String name, int[] values) {
        ArrayNode array = node.putArray(name);
        for (int value : values) {
            array.add(value);
        }
    }

    /** Puts texts under a name. */
    public static void put(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }

    /** Tells whether there is a value of this name. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** Returns the names of the values, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Returns an object. */
    public ModelNode child(String name) throws ModelFormatException {
        return new ModelNode(file, place + "." + name, member(name));
    }

    /** Returns an array of objects. */
    public List<ModelNode> children(String name) throws ModelFormatException {
        List<ModelNode> children = new ArrayList<>();
        JsonNode array = array(name);
        for (int i = 0; i < array.size(); i++) {
            children.add(new ModelNode(file, element(name, i), array.get(i)));
        }
        return children;
    }

    /** Returns a text. */
    public String text(String name) throws ModelFormatException {
        return text(place + "." + name, member(name));
    }

    /** Returns an array of texts. */
    public List<String> texts(String name) throws ModelFormatException {
        List<String> texts = new ArrayList<>();
        JsonNode array = array(name);
        for (int i = 0; i < array.size(); i++) {
            texts.add(text(element(name, i), array.get(i)));
        }
        return texts;
    }

    /** Returns a number; never NaN or infinite. */
    public double number(String name) throws ModelFormatException {
        return number(place + "." + name, member(name));
    }

    /** Returns an array of numbers. */
    public double[] numbers(String name) throws ModelFormatException {
        JsonNode array = array(name);
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(element(name, i), array.get(i));
        }
        return numbers;
    }

    /** Returns an array of numbers, of this length. */
    public double[] numbers(String name, int length) throws ModelFormatException {
        double[] numbers = numbers(name);
        requireLength(name, numbers.length, length);
        return numbers;
    }

    /** Returns a whole number. */
    public int integer(String name) throws ModelFormatException {
        return integer(place + "." + name, member(name));
    }

    /** Returns a whole number of 64 bits. */
    public long longInteger(String name) throws ModelFormatException {
        JsonNode value = member(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(place + "." + name, "a whole number", value);
        }
        return value.longValue();
    }

    /** Returns an array of whole numbers. */
    public int[] integers(String name) throws ModelFormatException {
        JsonNode array = array(name);
        int[] integers = new int[array.size()];
        for (int i = 0; i < integers.length; i++) {
            integers[i] = integer(element(name, i), array.get(i));
        }
        return integers;
    }

    /** Returns an array of whole numbers, of this length. */
    public int[] integers(String name, int length) throws ModelFormatException {
        int[] integers = integers(name);
        requireLength(name, integers.length, length);
        return integers;
    }

    /** Returns an error about a value of this object. */
    public ModelFormatException error(String name, String problem) {
        return new ModelFormatException(file, place + "." + name, problem);
    }

    private void requireLength(String name, int found, int expected) throws ModelFormatException {
        if (found != expected) {
            throw error(name, "expected " + expected + " values, found " + found + ".");
        }
    }

    private String text(String where, JsonNode value) throws ModelFormatException {
        if (!value.isTextual()) {
            throw wrong(where, "a text", value);
        }
        return value.textValue();
    }

    private double number(String where, JsonNode value) throws ModelFormatException {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw wrong(where, "a number", value);
        }
        return value.doubleValue();
    }

    private int integer(String where, JsonNode value) throws ModelFormatException {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(where, "a whole number", value);
        }
        return value.intValue();
    }

    private JsonNode array(String name) throws ModelFormatException {
        JsonNode value = member(name);
        if (!value.isArray()) {
            throw wrong(place + "." + name, "an array", value);
        }
        return value;
    }

    private JsonNode member(String name) throws ModelFormatException {
        JsonNode value = node.get(name);
        if (value == null) {
            throw error(name, "expected a value, found none.");
        }
        return value;
    }

    private String element(String name, int index) {
        return place + "." + name + "[" + index + "]";
    }

    private ModelFormatException wrong(String where, String expected, JsonNode value) {
        return new ModelFormatException(file, where, "expected " + expected + ", found " + found(value) + ".");
    }

    private static String found(JsonNode value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
