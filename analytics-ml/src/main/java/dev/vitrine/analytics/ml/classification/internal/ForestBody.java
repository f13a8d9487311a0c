package dev.vitrine.analytics.ml.classification.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.Tree;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trees in a file: {@code base}, and {@code trees} with {@code feature} (-1 for a leaf), {@code cut}, {@code left} (the
 * node to the right is the next one) and {@code value}, each with one entry per node.
 */
public final class ForestBody {
    private static final int VERSION = 1;

    private ForestBody() {}

    /** Writes a model of trees to a file of its own. */
    public static void save(Path file, ModelProvenance provenance, Forest forest) throws IOException {
        ModelFile.write(file, VERSION, provenance, write(forest));
    }

    /** Reads a file. */
    public static ModelDocument open(Path file, String kind) throws IOException {
        return ModelFile.read(file, kind, VERSION);
    }

    /** Returns the trees as the part of a file. */
    public static ObjectNode write(Forest forest) {
        ObjectNode body = ModelFile.body();
        body.put("base", forest.base());
        ArrayNode trees = body.putArray("trees");
        for (Tree tree : forest.trees()) {
            ObjectNode node = trees.addObject();
            ModelNode.put(node, "feature", tree.features());
            ModelNode.put(node, "cut", tree.cuts());
            ModelNode.put(node, "left", tree.lefts());
            ModelNode.put(node, "value", tree.values());
        }
        return body;
    }

    /** Reads the part of a file. */
    public static Forest read(ModelNode body, int features) throws ModelFormatException {
        List<Tree> trees = new ArrayList<>();
        for (ModelNode node : body.children("trees")) {
            trees.add(tree(node, features));
        }
        return new Forest(features, body.number("base"), trees);
    }

    private static Tree tree(ModelNode node, int features) throws ModelFormatException {
        int[] feature = node.integers("feature");
        int nodes = feature.length;
        for (int asked : feature) {
            if (asked >= features) {
                throw node.error("feature", "expected at most " + (features - 1) + ", found " + asked + ".");
            }
        }
        double[] cut = node.numbers("cut", nodes);
        int[] left = node.integers("left", nodes);
        double[] value = node.numbers("value", nodes);
        try {
            return Tree.of(feature, cut, left, value);
        } catch (IllegalArgumentException e) {
            throw node.error("left", String.valueOf(e.getMessage()));
        }
    }
}
