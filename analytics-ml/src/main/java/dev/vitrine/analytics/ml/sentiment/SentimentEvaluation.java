package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import dev.vitrine.analytics.ml.evaluation.CalibrationCurve;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good models of sentiment are on reviews they had not seen, beside three baselines. Immutable and thread-safe.
 *
 * @param protocol how it was measured
 * @param figures the model first, then its baselines: single words by logistic regression, a count of words of praise and
 *     blame, the most frequent class
 * @param gains how much better the model is than each baseline
 * @param coverage what abstaining buys
 * @param calibration the probabilities of 4 or 5 stars of clear reviews beside how often there were
 * @param tones reviews by tone
 * @param folds the parts
 * @param metrics figures by name: {@code binaryMacroF1}, {@code binaryAuc}, {@code threeClassMacroF1} of all held-out
 *     reviews together, the same with {@code FoldMean} as means of the folds, {@code brier}, {@code calibrationError},
 *     {@code sureCoverage}, {@code sureAccuracy}, and the baselines' with their names before
 * @param notes what a reader must know
 */
public record SentimentEvaluation(
        String protocol,
        List<SentimentFigures> figures,
        List<SentimentGain> gains,
        List<CoverageRow> coverage,
        CalibrationCurve calibration,
        List<ToneRow> tones,
        List<SentimentFold> folds,
        Map<String, Double> metrics,
        List<String> notes)
        implements Evaluation {

    /** Keeps the parts from being changed. */
    public SentimentEvaluation {
        figures = List.copyOf(figures);
        gains = List.copyOf(gains);
        coverage = List.copyOf(coverage);
        tones = List.copyOf(tones);
        folds = List.copyOf(folds);
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        notes = List.copyOf(notes);
    }

    /** Returns this with one more figure, such as a time that was measured elsewhere. */
    public SentimentEvaluation withMetric(String name, double value) {
        Map<String, Double> more = new LinkedHashMap<>(metrics);
        more.put(name, value);
        return new SentimentEvaluation(protocol, figures, gains, coverage, calibration, tones, folds, more, notes);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("figures", SentimentFigures.class, figures),
                FindingsTable.of("gains", SentimentGain.class, gains),
                FindingsTable.of("coverage", CoverageRow.class, coverage),
                FindingsTable.of("calibration", CalibrationCurve.Bin.class, calibration.bins()),
                FindingsTable.of("tones", ToneRow.class, tones),
                FindingsTable.of("folds", SentimentFold.class, folds));
    }
}
