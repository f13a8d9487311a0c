package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Looks for signs that a model sees the future: a single feature that tells too much, a model that learns from shuffled
 * outcomes, and how much better the same model looks where time is ignored.
 *
 * <p>Source: S. Kaufman, S. Rosset and C. Perlich, Leakage in data mining: formulation, detection, and avoidance, KDD
 * 2011. Immutable and thread-safe.
 *
 * @param features how well each feature alone tells the outcome, the best first
 * @param comparisons the same trainer under different protocols
 * @param notes what the audit warns of, each a sentence
 */
public record LeakageAudit(List<FeatureStrength> features, List<Comparison> comparisons, List<String> notes)
        implements Findings {
    private static final double SUSPICIOUS = 0.9;
    private static final double NOISE = 4;

    /** Keeps the lists from being changed. */
    public LeakageAudit {
        features = List.copyOf(features);
        comparisons = List.copyOf(comparisons);
        notes = List.copyOf(notes);
    }

    /**
     * How well one feature alone tells the outcome.
     *
     * @param feature its name
     * @param rocAuc by its value alone, in the better direction, rows without a value left out; null if it has one value
     *     or one outcome only
     * @param missingShare the share of rows without a value
     */
    public record FeatureStrength(String feature, @Nullable Double rocAuc, double missingShare) {}

    /**
     * A trainer under one protocol.
     *
     * @param protocol how it was split
     * @param rocAuc the mean over the folds; null if no fold has both outcomes
     * @param folds how many folds that mean is of
     */
    public record Comparison(String protocol, @Nullable Double rocAuc, int folds) {}

    /**
     * Audits examples. Trains the trainer on every fold, on as many random ones, and on every fold with the training's
     * outcomes shuffled.
     *
     * @param rolling folds that respect time
     * @param seed of random folds and shuffling
     */
    public static LeakageAudit of(Examples examples, List<Fold> rolling, ClassifierTrainer trainer, long seed) {
        List<FeatureStrength> strengths = strengths(examples);
        List<Fold> shuffled = rolling.stream()
                .map(fold -> Fold.of(fold.name(), shuffled(fold.training(), seed), fold.test()))
                .toList();
        Comparison honest = compare("rolling origins", rolling, trainer);
        Comparison noise = compare("rolling origins, outcomes of the training shuffled", shuffled, trainer);
        Comparison random = compare("random split, time ignored", Folds.random(examples, 5, seed), trainer);
        List<String> notes = new ArrayList<>();
        for (FeatureStrength strength : strengths) {
            if (strength.rocAuc() != null && strength.rocAuc() > SUSPICIOUS) {
                notes.add(String.format(
                        Locale.ROOT,
                        "'%s' alone reaches a ROC-AUC of %.3f: check that it is known when the decision is taken.",
                        strength.feature(),
                        strength.rocAuc()));
            }
        }
        noteShuffled(noise, rolling, notes);
        if (honest.rocAuc() != null && random.rocAuc() != null) {
            notes.add(String.format(
                    Locale.ROOT,
                    "A random split shows %.3f where rolling origins show %.3f: it is off by %+.3f.",
                    random.rocAuc(),
                    honest.rocAuc(),
                    random.rocAuc() - honest.rocAuc()));
        }
        return new LeakageAudit(strengths, List.of(honest, noise, random), notes);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("features", FeatureStrength.class, features),
                FindingsTable.of("protocols", Comparison.class, comparisons));
    }

    private static void noteShuffled(Comparison noise, List<Fold> rolling, List<String> notes) {
        if (noise.rocAuc() == null) {
            return;
        }
        double positives =
                rolling.stream().mapToInt(fold -> fold.test().positives()).sum();
        // The standard error of an AUC of one half is about the root of 1 / (12 positives), where negatives abound.
        double tolerated = NOISE / Math.sqrt(12 * Math.max(1, positives)) + 0.05;
        if (Math.abs(noise.rocAuc() - 0.5) > tolerated) {
            notes.add(String.format(
                    Locale.ROOT,
                    "Trained on shuffled outcomes the model still reaches %.3f where 0.5 is expected: the folds may"
                            + " share rows.",
                    noise.rocAuc()));
        }
    }

    private static List<FeatureStrength> strengths(Examples examples) {
        List<FeatureStrength> strengths = new ArrayList<>();
        for (int feature = 0; feature < examples.features().size(); feature++) {
            int tested = feature;
            Examples present = examples.where(row -> !Double.isNaN(examples.value(row, tested)));
            double missing = examples.size() == 0 ? 0 : 1 - (double) present.size() / examples.size();
            strengths.add(new FeatureStrength(examples.features().get(feature), strength(present, feature), missing));
        }
        strengths.sort(
                Comparator.comparing(FeatureStrength::rocAuc, Comparator.nullsLast(Comparator.<Double>reverseOrder())));
        return strengths;
    }

    private static @Nullable Double strength(Examples present, int feature) {
        ScoredOutcomes scored = ScoredOutcomes.of(present.column(feature), present.outcomes());
        if (!scored.hasBothClasses()) {
            return null;
        }
        double auc = scored.rocAuc();
        return Math.max(auc, 1 - auc);
    }

    private static Comparison compare(String protocol, List<Fold> folds, ClassifierTrainer trainer) {
        double sum = 0;
        int measured = 0;
        for (Fold fold : folds) {
            boolean trainable = fold.training().positives() > 0
                    && fold.training().positives() < fold.training().size();
            if (trainable) {
                double[] scores = trainer.train(fold.training()).probabilities(fold.test());
                ScoredOutcomes scored = ScoredOutcomes.of(scores, fold.test().outcomes());
                if (scored.hasBothClasses()) {
                    sum += scored.rocAuc();
                    measured++;
                }
            }
        }
        return new Comparison(protocol, measured == 0 ? null : sum / measured, measured);
    }

    private static Examples shuffled(Examples training, long seed) {
        boolean[] outcomes = training.outcomes();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = outcomes.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            boolean swapped = outcomes[i];
            outcomes[i] = outcomes[j];
            outcomes[j] = swapped;
        }
        return training.withOutcomes(outcomes);
    }
}
