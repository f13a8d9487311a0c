package dev.vitrine.analytics.ml.classification.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.io.IOException;
import java.nio.file.Path;

/** A logistic regression in a file: {@code intercept}, {@code coefficients}, {@code typical}. */
public final class LogisticRegressionBody {
    private static final int VERSION = 1;

    private LogisticRegressionBody() {}

    /** Writes the model to a file of its own. */
    public static void save(Path file, LogisticRegression model) throws IOException {
        ModelFile.write(file, VERSION, model.provenance(), write(model));
    }

    /** Reads a file. */
    public static LogisticRegression load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, LogisticRegression.KIND, VERSION);
        return read(document.body(), document.provenance());
    }

    /** Returns the model as the part of a file. */
    public static ObjectNode write(LogisticRegression model) {
        ObjectNode body = ModelFile.body();
        body.put("intercept", model.intercept());
        ModelNode.put(body, "coefficients", model.coefficients());
        ModelNode.put(body, "typical", model.typical());
        return body;
    }

    /** Reads the part of a file. */
    public static LogisticRegression read(ModelNode body, ModelProvenance provenance) throws ModelFormatException {
        int features = provenance.features().size();
        return LogisticRegression.of(
                provenance,
                body.number("intercept"),
                body.numbers("coefficients", features),
                body.numbers("typical", features));
    }
}
