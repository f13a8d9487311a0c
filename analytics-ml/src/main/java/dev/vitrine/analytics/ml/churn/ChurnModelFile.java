package dev.vitrine.analytics.ml.churn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import dev.vitrine.analytics.ml.value.Convergence;
import dev.vitrine.analytics.ml.value.ParetoNbd;
import dev.vitrine.analytics.ml.value.TimeScale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Churn models as files. */
final class ChurnModelFile {
    private static final int VERSION = 1;
    private static final List<String> PARAMETERS = List.of("r", "alpha", "s", "beta");

    private ChurnModelFile() {}

    static void save(Path file, ChurnModel model) throws IOException {
        ObjectNode body = ModelFile.body();
        body.put("horizonDays", model.horizonDays());
        body.put("intercept", model.regression().intercept());
        ModelNode.put(body, "coefficients", model.regression().coefficients());
        ModelNode.put(body, "typical", model.regression().typical());
        ParetoNbd purchases = model.purchases();
        if (purchases != null) {
            ObjectNode node = body.putObject("purchases");
            node.put("scale", purchases.scale().name());
            node.put("convergence", model.convergence().name());
            for (String parameter : PARAMETERS) {
                node.put(parameter, purchases.fit().estimate(parameter).value());
            }
        }
        ModelFile.write(file, VERSION, model.provenance(), body);
    }

    static ChurnModel load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, ChurnModel.KIND, VERSION);
        ModelNode body = document.body();
        List<String> features = document.provenance().features();
        requireKnown(body, features);
        int horizonDays = body.integer("horizonDays");
        if (horizonDays < 1) {
            throw body.error("horizonDays", "expected 1 or more, found " + horizonDays + ".");
        }
        @Nullable ParetoNbd purchases = body.has("purchases") ? purchases(body.child("purchases")) : null;
        return new ChurnModel(
                document.provenance(),
                horizonDays,
                LogisticRegression.of(
                        document.provenance(),
                        body.number("intercept"),
                        body.numbers("coefficients", features.size()),
                        body.numbers("typical", features.size())),
                purchases,
                purchases == null ? Convergence.GIVEN : convergence(body.child("purchases")));
    }

    /** Whether customers are told as active depends on it. */
    private static Convergence convergence(ModelNode node) throws ModelFormatException {
        String word = node.text("convergence");
        for (Convergence convergence : Convergence.values()) {
            if (convergence.name().equals(word)) {
                return convergence;
            }
        }
        throw node.error(
                "convergence", "expected one of " + Arrays.toString(Convergence.values()) + ", found '" + word + "'.");
    }

    private static ParetoNbd purchases(ModelNode node) throws ModelFormatException {
        String scale = node.text("scale");
        if (!scale.equals(TimeScale.WEEKS.name())) {
            throw node.error("scale", "expected WEEKS, found '" + scale + "'.");
        }
        double[] values = new double[PARAMETERS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = node.number(PARAMETERS.get(i));
            if (!(values[i] > 0)) {
                throw node.error(PARAMETERS.get(i), "expected a number above 0, found " + values[i] + ".");
            }
        }
        return ParetoNbd.of(TimeScale.WEEKS, values[0], values[1], values[2], values[3]);
    }

    private static void requireKnown(ModelNode body, List<String> features) throws ModelFormatException {
        List<String> known = ChurnFeatures.standard().names();
        if (!features.equals(known)) {
            throw body.error(
                    "coefficients",
                    "the model looks at " + features + ", this version of the library has " + known
                            + ". Maybe train it again.");
        }
    }
}
