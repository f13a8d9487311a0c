package dev.vitrine.analytics.ml.internal.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a model comes from, as JSON. */
public final class ProvenanceJson {

    private ProvenanceJson() {}

    /** Returns the provenance as an object; keys always in the same order. */
    public static ObjectNode write(ModelProvenance provenance) {
        ObjectNode node = ModelFile.body();
        node.put("kind", provenance.kind());
        node.put("libraryVersion", provenance.libraryVersion());
        DataFingerprint data = provenance.data();
        node.putObject("data")
                .put("description", data.description())
                .put("rows", data.rows())
                .put("sha256", data.sha256());
        ModelNode.put(node, "features", provenance.features());
        ObjectNode parameters = node.putObject("parameters");
        provenance.parameters().forEach(parameters::put);
        node.put("seed", provenance.seed());
        return node;
    }

    static ModelProvenance read(ModelNode node, String kind) throws ModelFormatException {
        if (!node.text("kind").equals(kind)) {
            throw node.error("kind", "expected '" + kind + "' as in line 1, found '" + node.text("kind") + "'.");
        }
        ModelNode data = node.child("data");
        String sha256 = data.text("sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw data.error("sha256", "expected 64 hexadecimal digits, found '" + sha256 + "'.");
        }
        ModelNode values = node.child("parameters");
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String name : values.names()) {
            parameters.put(name, values.text(name));
        }
        return new ModelProvenance(
                kind,
                node.text("libraryVersion"),
                new DataFingerprint(data.text("description"), data.longInteger("rows"), sha256),
                node.texts("features"),
                parameters,
                node.longInteger("seed"));
    }
}
