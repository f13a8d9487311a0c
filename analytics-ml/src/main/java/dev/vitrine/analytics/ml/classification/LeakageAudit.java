package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
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
     * Audits examples. Trains the trainer on every fold of four splits: the honest one; the same with outcomes shuffled
     * among all rows, where nothing can be learned unless training and test share rows; the same with features and
     * outcomes shuffled among the times, where the future is in the training; and a random one.
     *
     * @param split the honest protocol, which looks at rows and times; it is also asked to split shuffled examples
     * @param seed of random folds and shuffling
     */
    public static LeakageAudit of(
            Examples examples, Function<Examples, List<Fold>> split, ClassifierTrainer trainer, long seed) {
        List<FeatureStrength> strengths = strengths(examples);
        int[] shuffle = shuffle(examples.size(), seed);
        Comparison honest = compare("rolling origins", split.apply(examples), trainer);
        Comparison noise = compare("outcomes shuffled", split.apply(examples.withOutcomesOf(shuffle)), trainer);
        Comparison timeless = compare("times shuffled", split.apply(examples.withTimesOf(shuffle)), trainer);
        Comparison random = compare("random split", Folds.random(examples, 5, seed), trainer);
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
        noteShuffled(noise, examples, notes);
        if (honest.rocAuc() != null && random.rocAuc() != null) {
            notes.add(String.format(
                    Locale.ROOT,
                    "A random split shows %.3f where rolling origins show %.3f: it is off by %+.3f.",
                    random.rocAuc(),
                    honest.rocAuc(),
                    random.rocAuc() - honest.rocAuc()));
        }
        return new LeakageAudit(strengths, List.of(honest, noise, timeless, random), notes);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("features", FeatureStrength.class, features),
                FindingsTable.of("protocols", Comparison.class, comparisons));
    }

    private static void noteShuffled(Comparison noise, Examples examples, List<String> notes) {
        if (noise.rocAuc() == null) {
            return;
        }
        double rarer = Math.min(examples.positives(), examples.size() - examples.positives());
        // The standard error of an AUC of one half is at most the root of 1 / (6 rarer).
        double tolerated = NOISE / Math.sqrt(6 * Math.max(1, rarer));
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

    private static int[] shuffle(int size, long seed) {
        int[] rows = new int[size];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            rows[i] = rows[j];
            rows[j] = i;
        }
        return rows;
    }
}
