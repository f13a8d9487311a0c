package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.internal.Forest;
import dev.vitrine.analytics.ml.classification.internal.ForestBody;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A probability by many small trees, each correcting the log-odds of those before it. Missing features are treated as in
 * {@link DecisionTree}.
 *
 * <p>Source: J. H. Friedman, Greedy function approximation: a gradient boosting machine, Annals of Statistics 29 (2001),
 * and Stochastic gradient boosting (2002); second-order steps on histograms as in T. Chen and C. Guestrin, XGBoost, KDD
 * 2016.
 */
public final class GradientBoosting implements Classifier {
    /** The kind of model in provenance and files. */
    public static final String KIND = "gradient-boosting";

    private final ModelProvenance provenance;
    private final Forest forest;

    GradientBoosting(ModelProvenance provenance, Forest forest) {
        this.provenance = provenance;
        this.forest = forest;
    }

    /**
     * Returns a model of known trees.
     *
     * @param provenance names the features
     * @param base the answer before the trees; what the trees say is added
     */
    public static GradientBoosting of(ModelProvenance provenance, double base, List<Tree> trees) {
        return new GradientBoosting(provenance, new Forest(provenance.features().size(), base, trees));
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is none of this kind
     */
    public static GradientBoosting load(Path file) throws IOException {
        ModelDocument document = ForestBody.open(file, KIND);
        ModelProvenance provenance = document.provenance();
        return new GradientBoosting(
                provenance,
                ForestBody.read(document.body(), provenance.features().size()));
    }

    /** Returns a trainer with the usual options. */
    public static GradientBoostingTrainer trainer() {
        return GradientBoostingTrainer.ofDefaults();
    }

    @Override
    public double probability(double[] features) {
        return 1 / (1 + Math.exp(-forest.sum(features)));
    }

    /** Returns the log-odds before the trees. */
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
