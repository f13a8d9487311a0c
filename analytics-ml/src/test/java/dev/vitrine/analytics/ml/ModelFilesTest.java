package dev.vitrine.analytics.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.ml.classification.LogisticRegression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The file of one model stands for all: they share the container and its checked reading. */
class ModelFilesTest {
    @TempDir
    private Path folder;

    private Path saved() throws IOException {
        Path file = folder.resolve("model.txt");
        ModelProvenance provenance = ModelProvenance.of(
                LogisticRegression.KIND,
                DataFingerprint.digest("orders").add("x").fingerprint(7),
                List.of("a", "b"),
                Map.of("penalty", "1.0"),
                42);
        LogisticRegression.of(provenance, 0.1, new double[] {1.5, -1e-300}, new double[] {0, 3})
                .save(file);
        return file;
    }

    @Test
    void fileSaysWhatItIsInItsFirstLine() throws IOException {
        List<String> lines = Files.readAllLines(saved());

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("vitrine-model 1 logistic-regression 1 [0-9a-f]{64}");
        assertThat(lines.get(1)).contains("\"penalty\":\"1.0\"").contains("[1.5,-1.0E-300]");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing half-written stays").hasSize(1);
        }
    }

    @Test
    void savingAgainReplacesTheFile() throws IOException {
        byte[] first = Files.readAllBytes(saved());

        assertThat(Files.readAllBytes(saved())).isEqualTo(first);
        assertThatThrownBy(() -> LogisticRegression.load(saved()).save(folder.resolve("no/such/folder/model")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void everyChangedOrMissingByteIsNoticed() throws IOException {
        Path file = saved();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> LogisticRegression.load(file))
                    .as("byte %d", at)
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageStartingWith(file.toString());
            Files.write(file, Arrays.copyOf(whole, at));
            assertThatThrownBy(() -> LogisticRegression.load(file))
                    .as("cut after %d bytes", at)
                    .isInstanceOf(ModelFormatException.class);
        }
    }

    @ParameterizedTest
    @MethodSource
    void strangeFirstLineIsExplained(String from, String to, String message) throws IOException {
        Path file = saved();
        Files.writeString(file, Files.readString(file).replaceFirst(from, to));

        assertThatThrownBy(() -> LogisticRegression.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(message);
    }

    static Stream<Arguments> strangeFirstLineIsExplained() {
        return Stream.of(
                Arguments.of("vitrine-model", "PK", "this is no model of Vitrine"),
                Arguments.of(
                        "model 1", "model 2", "this is format 2, but this version of Vitrine reads up to format 1"),
                Arguments.of("regression 1", "regression 9", "this is version 9 of logistic-regression"),
                Arguments.of("regression 1", "regression one", "expected a version number, found 'one'"),
                Arguments.of("logistic-regression", "random-forest", "found 'random-forest'"));
    }

    /** Whoever changes a file on purpose can make the hash fit; reading must still say what is wrong, and where. */
    @ParameterizedTest
    @MethodSource
    void wrongContentIsNamedByItsPlace(String from, String to, String place, String message) throws IOException {
        Path file = saved();
        String json = Files.readAllLines(file).get(1);
        assertThat(json).contains(from);
        rewrite(file, json.replace(from, to));

        assertThatThrownBy(() -> LogisticRegression.load(file))
                .isInstanceOfSatisfying(
                        ModelFormatException.class, e -> assertThat(e.place()).isEqualTo(place))
                .hasMessageContaining(message);
    }

    static Stream<Arguments> wrongContentIsNamedByItsPlace() {
        return Stream.of(
                Arguments.of("\"body\":{", "\"body\":{{", "line 2", "no JSON document"),
                Arguments.of("\"body\":{", "\"corpse\":{", "$.body", "expected a value, found none"),
                Arguments.of("{\"intercept\"", "[1],\"x\":{\"intercept\"", "$.body", "expected an object, found [1]"),
                Arguments.of("\"intercept\":0.1", "\"intercept\":\"0.1\"", "$.body.intercept", "expected a number"),
                Arguments.of("\"intercept\":0.1", "\"intercept\":1e999", "$.body.intercept", "expected a number"),
                Arguments.of("[1.5,", "[null,", "$.body.coefficients[0]", "expected a number, found null"),
                Arguments.of("[1.5,", "[1.5,2,", "$.body.coefficients", "expected 2 values, found 3"),
                Arguments.of("[0.0,3.0]", "{}", "$.body.typical", "expected an array, found {}"),
                Arguments.of("\"a\",\"b\"", "\"a\",7", "$.provenance.features[1]", "expected a text, found 7"),
                Arguments.of("\"rows\":7", "\"rows\":7.5", "$.provenance.data.rows", "expected a whole number"),
                Arguments.of("\"kind\":\"l", "\"kind\":\"x", "$.provenance.kind", "expected 'logistic-regression'"),
                Arguments.of("\"sha256\":\"", "\"sha256\":\"z", "$.provenance.data.sha256", "64 hexadecimal digits"));
    }

    private static void rewrite(Path file, String json) throws IOException {
        try {
            byte[] bytes = (json + "\n").strip().getBytes(StandardCharsets.UTF_8);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            Files.writeString(
                    file,
                    "vitrine-model 1 logistic-regression 1 " + hash + "\n" + new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void fingerprintAndKindAreChecked() {
        assertThatThrownBy(() -> new DataFingerprint("x", 1, "abc")).hasMessageContaining("'abc' is no SHA-256");
        DataFingerprint data = DataFingerprint.digest("x").fingerprint(0);
        assertThatThrownBy(() -> ModelProvenance.of("Random Forest", data, List.of(), Map.of(), 0))
                .hasMessageContaining("Maybe 'random-forest'");
    }

    @Test
    void digestTellsNumbersTextsAndTheirBordersApart() {
        assertThat(hash(DataFingerprint.digest("").add("ab").add("c")))
                .isNotEqualTo(hash(DataFingerprint.digest("").add("a").add("bc")));
        assertThat(hash(DataFingerprint.digest("").add(-0.0)))
                .isEqualTo(hash(DataFingerprint.digest("").add(0.0)));
        assertThat(hash(DataFingerprint.digest("").add(new double[2000])))
                .isNotEqualTo(hash(DataFingerprint.digest("").add(new double[2001])));
        assertThat(hash(DataFingerprint.digest("").add(1L)))
                .isNotEqualTo(hash(DataFingerprint.digest("").add(2L)));
    }

    private static String hash(DataDigest digest) {
        return digest.fingerprint(0).sha256();
    }
}
