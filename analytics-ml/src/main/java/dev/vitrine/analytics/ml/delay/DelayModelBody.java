package dev.vitrine.analytics.ml.delay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.internal.ClassifierBody;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A model of delay in a file: {@code classifier} ({@code kind} and {@code parts}), {@code range}, {@code calibration}, {@code
 * durations} and {@code network}.
 */
final class DelayModelBody {
    private static final int VERSION = 1;

    private DelayModelBody() {}

    static void save(Path file, DelayModel model) throws IOException {
        ObjectNode body = ModelFile.body();
        ClassifierBody.put(body, "classifier", model.fit().classifier());
        model.fit().range().put(body.putObject("range"));
        body.putObject("calibration")
                .put("intercept", model.fit().intercept())
                .put("slope", model.fit().slope());
        model.fit().durations().put(body.putObject("durations"));
        NetworkBody.put(body.putObject("network"), model.ownNetwork());
        ModelFile.write(file, VERSION, model.provenance(), body);
    }

    static DelayModel load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, DelayModel.KIND, VERSION);
        ModelNode body = document.body();
        ModelProvenance provenance = document.provenance();
        List<String> features = DelayFeatures.atApproval().names();
        if (!provenance.features().equals(features)) {
            throw body.error(
                    "classifier",
                    "the model looks at other features than this version of Vitrine offers: " + provenance.features()
                            + " instead of " + features + ". Maybe train it again.");
        }
        ModelNode calibration = body.child("calibration");
        return new DelayModel(
                provenance,
                new DelayFit(
                        ClassifierBody.get(body, "classifier", provenance),
                        FeatureRange.get(body.child("range"), features.size()),
                        calibration.number("intercept"),
                        calibration.number("slope"),
                        DurationQuantiles.get(body.child("durations"))),
                NetworkBody.get(body.child("network")));
    }
}
