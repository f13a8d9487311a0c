package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import dev.vitrine.analytics.ml.evaluation.CalibrationCurve;
import dev.vitrine.analytics.ml.evaluation.Confusion;
import dev.vitrine.analytics.ml.evaluation.ConfusionMatrix;
import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes tables and figures of held-out answers. */
final class SentimentReport {
    private static final int BINS = 10;
    private static final double[] COVERAGES = {1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6};

    private final Answers answers;
    private final int[] stars;
    private final int[] groups;
    private final Bootstrap bootstrap;
    private final int[] all;
    private final int[] clear;
    private final int[] once;

    /**
     * Takes answers.
     *
     * @param stars of each measured review
     * @param groups of near-duplicates, of each measured review
     */
    SentimentReport(Answers answers, int[] stars, int[] groups, Bootstrap bootstrap) {
        this.answers = answers;
        this.stars = stars;
        this.bootstrap = bootstrap;
        this.all = IntStream.range(0, stars.length).toArray();
        this.clear = answers.model().clear();
        this.once = new int[stars.length];
        Arrays.fill(once, 1);
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        this.groups = IntStream.of(groups)
                .map(group -> numbers.computeIfAbsent(group, none -> numbers.size()))
                .toArray();
    }

    /** What one model got: three figures of samples of the reviews. */
    private record Measured(
            String key,
            String name,
            ToDoubleFunction<int[]> sides,
            ToDoubleFunction<int[]> auc,
            ToDoubleFunction<int[]> tones) {}

    SentimentEvaluation evaluation(List<SentimentFold> folds, String protocol) {
        List<Measured> measured = List.of(
                measured("", "this model", answers.model()),
                measured("words.", "single words, logistic regression", answers.words()),
                measured("lexicon.", "words of praise less words of blame", answers.lexicon()),
                measured("majority.", "the most frequent class", answers.majority()));
        List<SentimentFigures> figures = measured.stream().map(this::figures).toList();
        Measured model = measured.get(0);
        List<SentimentGain> gains =
                measured.stream().skip(1).map(baseline -> gain(model, baseline)).toList();
        ScoredOutcomes scored = answers.model().scored(clear);
        CalibrationCurve calibration = CalibrationCurve.of(scored, BINS);
        List<CoverageRow> coverage = coverage();
        Map<String, Double> metrics = new LinkedHashMap<>();
        put(metrics, "", figures.get(0));
        metrics.put("binaryMacroF1FoldMean", mean(folds, SentimentFold::binaryMacroF1));
        metrics.put("binaryAucFoldMean", mean(folds, SentimentFold::binaryAuc));
        metrics.put("threeClassMacroF1FoldMean", mean(folds, SentimentFold::threeClassMacroF1));
        metrics.put("brier", scored.brier());
        metrics.put("calibrationError", calibration.error());
        CoverageRow sure = coverage.get(coverage.size() - 1);
        metrics.put("sureCoverage", sure.coverage());
        if (sure.accuracy() != null) {
            metrics.put("sureAccuracy", sure.accuracy());
        }
        for (int i = 1; i < measured.size(); i++) {
            put(metrics, measured.get(i).key(), figures.get(i));
        }
        return new SentimentEvaluation(
                protocol, figures, gains, coverage, calibration, tones(), folds, metrics, notes());
    }

    private Measured measured(String key, String name, HeldOut heldOut) {
        ScoredOutcomes scored = heldOut.scored(clear);
        return new Measured(
                key,
                name,
                times -> heldOut.sides(clear, times).macroF1(),
                times ->
                        scored.rocAuc(IntStream.of(clear).map(row -> times[row]).toArray()),
                times -> heldOut.tones(all, times).macroF1());
    }

    private SentimentFigures figures(Measured model) {
        return new SentimentFigures(
                model.name(),
                model.sides().applyAsDouble(once),
                interval(model.sides()),
                model.auc().applyAsDouble(once),
                interval(model.auc()),
                model.tones().applyAsDouble(once),
                interval(model.tones()));
    }

    private SentimentGain gain(Measured model, Measured baseline) {
        ToDoubleFunction<int[]> sides = less(model.sides(), baseline.sides());
        ToDoubleFunction<int[]> auc = less(model.auc(), baseline.auc());
        ToDoubleFunction<int[]> tones = less(model.tones(), baseline.tones());
        return new SentimentGain(
                baseline.name(),
                sides.applyAsDouble(once),
                interval(sides),
                auc.applyAsDouble(once),
                interval(auc),
                tones.applyAsDouble(once),
                interval(tones));
    }

    private static ToDoubleFunction<int[]> less(ToDoubleFunction<int[]> model, ToDoubleFunction<int[]> baseline) {
        return times -> model.applyAsDouble(times) - baseline.applyAsDouble(times);
    }

    /** Draws groups of near-duplicates, since their reviews are not independent. */
    private @Nullable Interval interval(ToDoubleFunction<int[]> figure) {
        int count = IntStream.of(groups).max().orElse(-1) + 1;
        return bootstrap.interval(
                count,
                times -> figure.applyAsDouble(
                        IntStream.of(groups).map(group -> times[group]).toArray()));
    }

    private static void put(Map<String, Double> metrics, String key, SentimentFigures figures) {
        metrics.put(key + "binaryMacroF1", figures.binaryMacroF1());
        metrics.put(key + "binaryAuc", figures.binaryAuc());
        metrics.put(key + "threeClassMacroF1", figures.threeClassMacroF1());
    }

    private static double mean(List<SentimentFold> folds, ToDoubleFunction<SentimentFold> figure) {
        return folds.stream().mapToDouble(figure).average().orElse(0);
    }

    private List<CoverageRow> coverage() {
        int[] farthestFirst = IntStream.of(clear)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -distance(row)))
                .mapToInt(Integer::intValue)
                .toArray();
        List<CoverageRow> rows = new ArrayList<>();
        for (double share : COVERAGES) {
            int count = (int) Math.round(share * farthestFirst.length);
            int[] kept = Arrays.copyOf(farthestFirst, count);
            Double from = count == 0 ? null : distance(kept[count - 1]);
            rows.add(covered("the " + Math.round(share * 100) + " % farthest from 0", from, kept));
        }
        int[] sure = IntStream.of(clear).filter(row -> answers.sure()[row]).toArray();
        rows.add(covered("sure, as chosen in training", null, sure));
        return rows;
    }

    private double distance(int row) {
        return Math.abs(2 * answers.model().probability(row) - 1);
    }

    private CoverageRow covered(String rule, @Nullable Double from, int[] rows) {
        long right = IntStream.of(rows)
                .filter(row -> (answers.model().side(row) == Polarity.POSITIVE) == (stars[row] > 3))
                .count();
        return new CoverageRow(
                rule,
                from,
                rows.length,
                (double) rows.length / clear.length,
                rows.length == 0 ? null : (double) right / rows.length,
                Interval.ofShare(right, rows.length, Interval.USUAL_LEVEL),
                answers.model().sides(rows, once).macroF1());
    }

    private List<ToneRow> tones() {
        ConfusionMatrix matrix = answers.model().tones(all, once);
        List<ToneRow> rows = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            int number = tone.number();
            Confusion one = matrix.ofClass(number);
            rows.add(new ToneRow(
                    tone,
                    matrix.count(number, 0),
                    matrix.count(number, 1),
                    matrix.count(number, 2),
                    one.precision(),
                    one.recall(),
                    one.f1()));
        }
        return rows;
    }

    private List<String> notes() {
        int neutral = stars.length - clear.length;
        return List.of(
                neutral + " of " + stars.length + " reviews have 3 stars; they count in three classes only.",
                "Stars and texts contradict each other in some reviews, so that no model of texts can be right in all.");
    }
}
