package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.internal.Forest;
import dev.vitrine.analytics.ml.classification.internal.ForestBody;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A probability by a tree of yes-no questions, each about one feature: the share of the examples in its leaf. A missing
 * feature goes where low values go, unless the tree asks about missing values.
 *
 * <p>Source: L. Breiman et al., Classification and Regression Trees (1984). One answer takes time proportional to the
 * depth.
 */
public final class DecisionTree implements Classifier {
    /** The kind of model in provenance and files. */
    public static final String KIND = "decision-tree";

    private final ModelProvenance provenance;
    private final Forest forest;

    DecisionTree(ModelProvenance provenance, Forest forest) {
        this.provenance = provenance;
        this.forest = forest;
    }

    /**
     * Returns a model of a known tree.
     *
     * @param provenance names the features
     * @param base the answer before the tree; what the tree says is added
     */
    public static DecisionTree of(ModelProvenance provenance, double base, Tree tree) {
        return new DecisionTree(provenance, new Forest(provenance.features().size(), base, List.of(tree)));
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is none of this kind
     */
    public static DecisionTree load(Path file) throws IOException {
        ModelDocument document = ForestBody.open(file, KIND);
        ModelProvenance provenance = document.provenance();
        Forest forest = ForestBody.read(document.body(), provenance.features().size());
        if (forest.trees().size() != 1) {
            throw document.body()
                    .error("trees", "expected one tree, found " + forest.trees().size() + ".");
        }
        return new DecisionTree(provenance, forest);
    }

    /** Returns a trainer with the usual options. */
    public static DecisionTreeTrainer trainer() {
        return DecisionTreeTrainer.ofDefaults();
    }

    @Override
    public double probability(double[] features) {
        return Math.min(1, Math.max(0, forest.sum(features)));
    }

    /** Returns the answer before the tree. */
    public double base() {
        return forest.base();
    }

    /** Returns the tree; what it says is added to the base. */
    public Tree tree() {
        return forest.trees().get(0);
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        ForestBody.save(file, provenance, forest);
    }
}
