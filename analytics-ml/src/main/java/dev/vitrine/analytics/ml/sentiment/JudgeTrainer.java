package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.classification.Examples;
import dev.vitrine.analytics.ml.classification.ExamplesBuilder;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.evaluation.ConfusionMatrix;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Trains a judge on log-odds that members gave to reviews they had not seen. */
final class JudgeTrainer {
    /** Fewer reviews with 3 stars than this teach no neutral tone. */
    static final int FEWEST_NEUTRAL = 20;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final List<String> TONES = List.of("negative", "neutral", "positive");
    private static final double OFFSET_STEP = 0.1;
    private static final int NEUTRAL_STEPS = 25;
    private static final int NEGATIVE_STEPS = 6;

    private final double[][] logits;
    private final int[] stars;
    private final double sureAccuracy;

    /**
     * States what was held out.
     *
     * @param logits of each review
     * @param stars of each review
     * @param sureAccuracy how often sure polarities are to be right
     */
    JudgeTrainer(double[][] logits, int[] stars, double sureAccuracy) {
        this.logits = logits;
        this.stars = stars;
        this.sureAccuracy = sureAccuracy;
    }

    Judge train() {
        int[] clear =
                IntStream.range(0, stars.length).filter(row -> stars[row] != 3).toArray();
        LogisticRegression polarity = regression(Members.names(), clear, row -> logits[row], row -> stars[row] > 3);
        double[] probabilities = IntStream.of(clear)
                .mapToDouble(row -> polarity.probability(logits[row]))
                .toArray();
        boolean[] positive = new boolean[clear.length];
        int positives = 0;
        for (int i = 0; i < clear.length; i++) {
            positive[i] = stars[clear[i]] > 3;
            positives += positive[i] ? 1 : 0;
        }
        double threshold = Thresholds.bestMacroF1(probabilities, positive);
        double sureFrom = Thresholds.sureFrom(probabilities, positive, sureAccuracy);
        double prior = (double) positives / clear.length;
        Judge twoTones = new Judge(polarity, List.of(), List.of(), threshold, sureFrom, prior);
        boolean hasNeutral = stars.length - clear.length >= FEWEST_NEUTRAL;
        return hasNeutral ? withTones(twoTones) : twoTones;
    }

    private Judge withTones(Judge twoTones) {
        double[][] features = new double[stars.length][];
        for (int row = 0; row < features.length; row++) {
            features[row] = ToneFeatures.of(logits[row]);
        }
        int[] all = IntStream.range(0, stars.length).toArray();
        List<LogisticRegression> tones = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            tones.add(regression(
                    ToneFeatures.names(), all, row -> features[row], row -> Tone.ofStars(stars[row]) == tone));
        }
        Judge judge = new Judge(
                twoTones.polarity(),
                tones,
                List.of(0.0, 0.0, 0.0),
                twoTones.threshold(),
                twoTones.sureFrom(),
                twoTones.prior());
        double[][] logarithms = new double[stars.length][];
        for (int row = 0; row < logarithms.length; row++) {
            logarithms[row] = Judge.logarithms(judge.toneShares(features[row]));
        }
        return new Judge(
                judge.polarity(), tones, bestOffsets(logarithms), judge.threshold(), judge.sureFrom(), judge.prior());
    }

    /** Returns the offsets of a grid that have the highest macro-F1, the smallest among equals. */
    private List<Double> bestOffsets(double[][] logarithms) {
        int[] actual =
                IntStream.of(stars).map(count -> Tone.ofStars(count).number()).toArray();
        int[] said = new int[stars.length];
        double best = -1;
        List<Double> chosen = List.of(0.0, 0.0, 0.0);
        for (int neutral = 0; neutral <= NEUTRAL_STEPS; neutral++) {
            for (int step = 0; step <= 2 * NEGATIVE_STEPS; step++) {
                int negative = (step + 1) / 2 * (step % 2 == 0 ? 1 : -1);
                List<Double> offsets = List.of(negative * OFFSET_STEP, neutral * OFFSET_STEP, 0.0);
                for (int row = 0; row < said.length; row++) {
                    said[row] = Judge.highest(logarithms[row], offsets);
                }
                double f1 = ConfusionMatrix.of(TONES, actual, said).macroF1();
                if (f1 > best) {
                    best = f1;
                    chosen = offsets;
                }
            }
        }
        return chosen;
    }

    private interface Values {
        double[] of(int row);
    }

    private static LogisticRegression regression(List<String> names, int[] rows, Values values, IntPredicate outcome) {
        ExamplesBuilder examples = Examples.builder("held-out reviews", names);
        for (int row : rows) {
            examples.add(values.of(row), outcome.test(row), NO_TIME, NO_TIME);
        }
        return LogisticRegression.trainer().train(examples.build());
    }
}
