package dev.vitrine.analytics.ml.classification.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.Classifier;
import dev.vitrine.analytics.ml.classification.DecisionTree;
import dev.vitrine.analytics.ml.classification.GradientBoosting;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.classification.RandomForest;
import dev.vitrine.analytics.ml.classification.Tree;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.util.List;

/** A classifier as a part of another model's file: its {@code kind} and {@code parts}. */
public final class ClassifierBody {

    private ClassifierBody() {}

    /** Puts a classifier under a name. */
    public static void put(ObjectNode node, String name, Classifier classifier) {
        ObjectNode part = node.putObject(name);
        part.put("kind", classifier.provenance().kind());
        part.set("parts", parts(classifier));
    }

    /** Returns the classifier under a name; it comes from where the whole model comes from. */
    public static Classifier get(ModelNode node, String name, ModelProvenance whole) throws ModelFormatException {
        ModelNode part = node.child(name);
        String kind = part.text("kind");
        int features = whole.features().size();
        return switch (kind) {
            case LogisticRegression.KIND -> LogisticRegressionBody.read(part.child("parts"), as(kind, whole));
            case DecisionTree.KIND -> {
                Forest forest = ForestBody.read(part.child("parts"), features);
                if (forest.trees().size() != 1) {
                    throw part.error(
                            "parts",
                            "expected one tree, found " + forest.trees().size() + ".");
                }
                yield DecisionTree.of(
                        as(kind, whole), forest.base(), forest.trees().get(0));
            }
            case RandomForest.KIND -> {
                Forest forest = ForestBody.read(part.child("parts"), features);
                yield RandomForest.of(as(kind, whole), forest.base(), forest.trees());
            }
            case GradientBoosting.KIND -> {
                Forest forest = ForestBody.read(part.child("parts"), features);
                yield GradientBoosting.of(as(kind, whole), forest.base(), forest.trees());
            }
            default ->
                throw part.error(
                        "kind",
                        "expected "
                                + List.of(
                                        LogisticRegression.KIND,
                                        DecisionTree.KIND,
                                        RandomForest.KIND,
                                        GradientBoosting.KIND)
                                + ", found '" + kind + "'.");
        };
    }

    private static ObjectNode parts(Classifier classifier) {
        if (classifier instanceof LogisticRegression logistic) {
            return LogisticRegressionBody.write(logistic);
        }
        if (classifier instanceof DecisionTree tree) {
            return forest(classifier, tree.base(), List.of(tree.tree()));
        }
        if (classifier instanceof RandomForest random) {
            return forest(classifier, random.base(), random.trees());
        }
        if (classifier instanceof GradientBoosting boosting) {
            return forest(classifier, boosting.base(), boosting.trees());
        }
        throw new IllegalArgumentException(
                "a classifier of " + classifier.getClass().getName()
                        + " can't be saved as a part of a model. Maybe train one of this library's.");
    }

    private static ObjectNode forest(Classifier classifier, double base, List<Tree> trees) {
        return ForestBody.write(new Forest(classifier.provenance().features().size(), base, trees));
    }

    private static ModelProvenance as(String kind, ModelProvenance whole) {
        return new ModelProvenance(
                kind, whole.libraryVersion(), whole.data(), whole.features(), whole.parameters(), whole.seed());
    }
}
