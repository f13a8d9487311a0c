package dev.vitrine.analytics.ml.internal.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Models as files: a first line {@code vitrine-model FORMAT KIND VERSION SHA256}, then one JSON document with {@code
 * provenance} and {@code body}. The hash is of all bytes after the first line. Reading makes plain nodes only; nothing
 * in a file names a class.
 */
public final class ModelFile {
    private static final String MAGIC = "vitrine-model";
    private static final int FORMAT = 1;
    private static final int LONGEST_FIRST_LINE = 200;
    private static final String MAYBE_NONE = " Maybe the path is wrong: a model's file starts with '" + MAGIC + "'.";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ModelFile() {}

    /** Returns an empty body to fill. */
    public static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Writes a model; the file is replaced whole or not at all. */
    public static void write(Path file, int version, ModelProvenance provenance, ObjectNode body) throws IOException {
        ObjectNode document = body();
        document.set("provenance", ProvenanceJson.write(provenance));
        document.set("body", body);
        byte[] json = MAPPER.writeValueAsBytes(document);
        String first = String.join(
                " ", MAGIC, Integer.toString(FORMAT), provenance.kind(), Integer.toString(version), sha256(json));
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is a root, not a file to write");
        }
        // Not a temporary file of the platform's: that would be readable by its owner only.
        Path unfinished = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".unfinished");
        try {
            try (var out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                out.write((first + "\n").getBytes(StandardCharsets.UTF_8));
                out.write(json);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Reads a model.
     *
     * @param kind the expected kind
     * @param newest the newest version of this kind that can be read; the oldest is 1
     * @throws ModelFormatException if the file is none, of another kind, newer, cut short or changed
     */
    public static ModelDocument read(Path file, String kind, int newest) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = endOfFirstLine(file, bytes);
        String[] words = new String(bytes, 0, end, StandardCharsets.UTF_8).split(" ", -1);
        if (words.length != 5 || !words[0].equals(MAGIC)) {
            throw new ModelFormatException(file, "line 1", "this is no model of Vitrine." + MAYBE_NONE);
        }
        if (number(file, words[1]) > FORMAT) {
            throw newer(file, "format " + words[1], "format " + FORMAT);
        }
        if (!words[2].equals(kind)) {
            throw new ModelFormatException(
                    file,
                    "line 1",
                    "expected a model of kind '" + kind + "', found '" + words[2]
                            + "'. Maybe load it with the class of that kind.");
        }
        int version = number(file, words[3]);
        if (version > newest) {
            throw newer(file, "version " + version + " of " + kind, "version " + newest);
        }
        byte[] json = Arrays.copyOfRange(bytes, end + 1, bytes.length);
        if (!sha256(json).equals(words[4])) {
            throw new ModelFormatException(
                    file,
                    "line 1",
                    "the content has another SHA-256 than the first line says: the file was cut short or changed."
                            + " Maybe copy it again, or train the model again.");
        }
        ModelNode document = new ModelNode(file, "$", parse(file, json));
        return new ModelDocument(
                version, ProvenanceJson.read(document.child("provenance"), kind), document.child("body"));
    }

    private static JsonNode parse(Path file, byte[] json) throws ModelFormatException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new ModelFormatException(file, "line 2", "this is no JSON document: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static int endOfFirstLine(Path file, byte[] bytes) throws ModelFormatException {
        for (int at = 0; at < Math.min(bytes.length, LONGEST_FIRST_LINE); at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        throw new ModelFormatException(
                file, "line 1", "expected a first line that says what the model is, found none." + MAYBE_NONE);
    }

    private static int number(Path file, String word) throws ModelFormatException {
        if (!word.matches("[1-9][0-9]{0,8}")) {
            throw new ModelFormatException(
                    file, "line 1", "expected a version number, found '" + word + "'." + MAYBE_NONE);
        }
        return Integer.parseInt(word);
    }

    private static ModelFormatException newer(Path file, String found, String known) {
        return new ModelFormatException(
                file,
                "line 1",
                "this is " + found + ", but this version of Vitrine reads up to " + known
                        + ". Maybe update Vitrine, or train the model again.");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
