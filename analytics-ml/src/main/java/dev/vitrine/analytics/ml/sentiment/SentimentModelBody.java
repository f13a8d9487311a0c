package dev.vitrine.analytics.ml.sentiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.classification.internal.LogisticRegressionBody;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import dev.vitrine.analytics.ml.sentiment.internal.linear.TermTable;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Vocabulary;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Weights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * A model of sentiment in a file: {@code negations}, {@code contrasts}, {@code terms} (hashes, 8 bytes each), {@code
 * wordTerms} (how many of them are of words), {@code rarities}, {@code wordWeights} and {@code letterWeights} (4 bytes
 * each), {@code polarity}, {@code tones}, {@code toneOffsets}, {@code threshold}, {@code sureFrom}, {@code prior}. The
 * numbers of many terms are big-endian bytes in Base64, in pieces of
 * one mebibyte.
 */
final class SentimentModelBody {
    private static final int VERSION = 1;
    /** So many bytes become one text; JSON readers limit the length of texts. */
    private static final int PIECE = 1 << 20;

    private SentimentModelBody() {}

    static void save(Path file, SentimentModel model) throws IOException {
        ObjectNode body = ModelFile.body();
        ModelNode.put(body, "negations", List.copyOf(model.aids().negations()));
        ModelNode.put(body, "contrasts", List.copyOf(model.aids().contrasts()));
        put(body, "terms", model.vocabulary().hashes());
        body.put("wordTerms", model.vocabulary().words());
        put(body, "rarities", model.vocabulary().rarities());
        put(body, "wordWeights", model.members().words().values());
        put(body, "letterWeights", model.members().letters().values());
        Judge judge = model.judge();
        body.set("polarity", LogisticRegressionBody.write(judge.polarity()));
        ArrayNode tones = body.putArray("tones");
        judge.tones().forEach(tone -> tones.add(LogisticRegressionBody.write(tone)));
        ModelNode.put(
                body,
                "toneOffsets",
                judge.toneOffsets().stream().mapToDouble(Double::doubleValue).toArray());
        body.put("threshold", judge.threshold());
        body.put("sureFrom", judge.sureFrom());
        body.put("prior", judge.prior());
        ModelFile.write(file, VERSION, model.provenance(), body);
    }

    static SentimentModel load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, SentimentModel.KIND, VERSION);
        ModelNode body = document.body();
        LanguageAids aids =
                new LanguageAids(new TreeSet<>(body.texts("negations")), new TreeSet<>(body.texts("contrasts")));
        Vocabulary vocabulary = vocabulary(body);
        Members members = new Members(
                weights(body, "wordWeights", vocabulary.words()), weights(body, "letterWeights", vocabulary.size()));
        return new SentimentModel(document.provenance(), aids, vocabulary, members, judge(body, document.provenance()));
    }

    private static Vocabulary vocabulary(ModelNode body) throws ModelFormatException {
        ByteBuffer terms = bytes(body, "terms", Long.BYTES);
        long[] hashes = new long[terms.remaining() / Long.BYTES];
        terms.asLongBuffer().get(hashes);
        int words = body.integer("wordTerms");
        if (words < 0 || words > hashes.length) {
            throw body.error("wordTerms", "expected 0 to " + hashes.length + ", found " + words + ".");
        }
        try {
            return new Vocabulary(TermTable.of(hashes), words, floats(body, "rarities", hashes.length));
        } catch (IllegalArgumentException e) {
            throw body.error("terms", e.getMessage() + ".");
        }
    }

    private static Weights weights(ModelNode body, String name, int columns) throws ModelFormatException {
        return new Weights(StarOutputs.COUNT, floats(body, name, (columns + 1) * StarOutputs.COUNT));
    }

    private static Judge judge(ModelNode body, ModelProvenance model) throws ModelFormatException {
        List<LogisticRegression> tones = new ArrayList<>();
        for (ModelNode tone : body.children("tones")) {
            tones.add(LogisticRegressionBody.read(tone, regression(model, ToneFeatures.names())));
        }
        if (!tones.isEmpty() && tones.size() != Tone.values().length) {
            throw body.error("tones", "expected none or one for each tone, found " + tones.size() + ".");
        }
        return new Judge(
                LogisticRegressionBody.read(body.child("polarity"), regression(model, Members.names())),
                tones,
                DoubleStream.of(body.numbers("toneOffsets", tones.size()))
                        .boxed()
                        .toList(),
                share(body, "threshold"),
                share(body, "sureFrom"),
                share(body, "prior"));
    }

    private static ModelProvenance regression(ModelProvenance model, List<String> features) {
        return ModelProvenance.of(LogisticRegression.KIND, model.data(), features, Map.of(), 0);
    }

    private static double share(ModelNode body, String name) throws ModelFormatException {
        double value = body.number(name);
        if (!(value >= 0 && value <= 1)) {
            throw body.error(name, "expected 0 to 1, found " + value + ".");
        }
        return value;
    }

    private static void put(ObjectNode body, String name, long[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Long.BYTES));
        bytes.asLongBuffer().put(values);
        ModelNode.put(body, name, base64(bytes.array()));
    }

    private static void put(ObjectNode body, String name, float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Float.BYTES));
        bytes.asFloatBuffer().put(values);
        ModelNode.put(body, name, base64(bytes.array()));
    }

    private static List<String> base64(byte[] bytes) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE));
            pieces.add(Base64.getEncoder().encodeToString(piece));
        }
        return pieces;
    }

    private static float[] floats(ModelNode body, String name, int length) throws ModelFormatException {
        ByteBuffer bytes = bytes(body, name, Float.BYTES);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        if (values.length != length) {
            throw body.error(name, "expected " + length + " numbers, found " + values.length + ".");
        }
        bytes.asFloatBuffer().get(values);
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw body.error(name, "expected numbers, found " + value + ".");
            }
        }
        return values;
    }

    private static ByteBuffer bytes(ModelNode body, String name, int width) throws ModelFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String piece : body.texts(name)) {
            try {
                bytes.writeBytes(Base64.getDecoder().decode(piece));
            } catch (IllegalArgumentException e) {
                throw body.error(name, "expected Base64: " + e.getMessage() + ".");
            }
        }
        if (bytes.size() % width != 0) {
            throw body.error(name, "expected values of " + width + " bytes, found a part of one.");
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
