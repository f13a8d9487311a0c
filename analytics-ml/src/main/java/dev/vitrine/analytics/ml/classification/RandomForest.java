package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.internal.Forest;
import dev.vitrine.analytics.ml.classification.internal.ForestBody;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A probability by the mean of many trees, each grown on other rows and features. Missing features are treated as in
 * {@link DecisionTree}.
 *
 * <p>Source: L. Breiman, Random forests, Machine Learning 45 (2001); features are drawn once per tree, as in T. K. Ho,
 * The random subspace method for constructing decision forests, IEEE PAMI 20 (1998).
 */
public final class RandomForest implements Classifier {
    /** The kind of model in provenance and files. */
    public static final String KIND = "random-forest";

    private final ModelProvenance provenance;
    private final Forest forest;

    RandomForest(ModelProvenance provenance, Forest forest) {
        this.provenance = provenance;
        this.forest = forest;
    }

    /**
     * Returns a model of known trees.
     *
     * @param provenance names the features
     * @param base the answer before the trees; what the trees say is added
     */
    public static RandomForest of(ModelProvenance provenance, double base, List<Tree> trees) {
        return new RandomForest(provenance, new Forest(provenance.features().size(), base, trees));
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is none of this kind
     */
    public static RandomForest load(Path file) throws IOException {
        ModelDocument document = ForestBody.open(file, KIND);
        ModelProvenance provenance = document.provenance();
        return new RandomForest(
                provenance,
                ForestBody.read(document.body(), provenance.features().size()));
    }

    /** Returns a trainer with the usual options. */
    public static RandomForestTrainer trainer() {
        return RandomForestTrainer.ofDefaults();
    }

    @Override
    public double probability(double[] features) {
        return Math.min(1, Math.max(0, forest.sum(features)));
    }

    /** Returns the probability before the trees. */
    public double base() {
        return forest.base();
    }

    /** Returns the trees; what they say is added to the base. */
    public List<Tree> trees() {
        return forest.trees();
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
