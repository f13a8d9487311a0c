package dev.vitrine.analytics.ml.value;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Models of purchases as files. */
final class PurchaseModelFile {
    private static final int VERSION = 1;

    private PurchaseModelFile() {}

    static void save(Path file, PurchaseModel model) throws IOException {
        ModelFile.write(file, VERSION, model.provenance(), body(model));
    }

    static <M> M load(Path file, String kind, List<String> parameters, PurchaseModelTrainer.Maker<M> maker)
            throws IOException {
        ModelDocument document = ModelFile.read(file, kind, VERSION);
        return maker.make(
                document.provenance(),
                FitJson.constant(document.body(), "scale", TimeScale.class),
                FitJson.read(document.body().child("fit"), parameters));
    }

    private static ObjectNode body(PurchaseModel model) {
        ObjectNode body = ModelFile.body();
        body.put("scale", model.scale().name());
        body.set("fit", FitJson.write(model.fit()));
        return body;
    }
}
