package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import dev.vitrine.analytics.ml.evaluation.CalibrationCurve;
import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.PurchaseHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares churn scorers on what happened after a cut-off, always beside recency alone.
 *
 * <p>The population is everybody with at least one purchase on a day before the cut-off. A customer churns if there is no
 * purchase on the cut-off day and the days that follow, as many in all as the horizon has. Scorers see the histories before
 * the cut-off; that models were trained on no more than those ({@link PurchaseHistories#before}) is the caller's to see to.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChurnHoldout {
    private static final int BINS = 10;

    private final LocalDate cutOff;
    private final int horizonDays;
    private final List<PurchaseHistory> known = new ArrayList<>();
    private final boolean[] silent;
    private final Bootstrap bootstrap;

    private ChurnHoldout(PurchaseHistories data, LocalDate cutOff, int horizonDays, Bootstrap bootstrap) {
        this.cutOff = cutOff;
        this.horizonDays = horizonDays;
        this.bootstrap = bootstrap;
        LocalDate end = cutOff.plusDays(horizonDays);
        List<PurchaseHistory> all = new ArrayList<>();
        for (PurchaseHistory customer : data.customers()) {
            customer.findBefore(cutOff).ifPresent(before -> {
                known.add(before);
                all.add(customer);
            });
        }
        silent = new boolean[all.size()];
        for (int row = 0; row < silent.length; row++) {
            silent[row] = all.get(row).purchasesBetween(cutOff, end) == 0;
        }
    }

    /**
     * Returns the holdout after a cut-off.
     *
     * @param data histories that reach to the end of the horizon at least
     * @param horizonDays the days within which no purchase follows
     * @throws IllegalArgumentException if the horizon is less than 1, or ends after the histories
     */
    public static ChurnHoldout of(PurchaseHistories data, LocalDate cutOff, int horizonDays) {
        if (horizonDays < 1 || cutOff.plusDays(horizonDays).isAfter(data.until())) {
            throw new IllegalArgumentException(horizonDays + " days from " + cutOff + " on end before "
                    + cutOff.plusDays(horizonDays) + ", the histories before " + data.until()
                    + "; expected at least one day, and not after them. Maybe take an earlier cut-off.");
        }
        return new ChurnHoldout(data, cutOff, horizonDays, Bootstrap.ofDefaults());
    }

    /**
     * Scores everybody and compares with what happened.
     *
     * @param scorers what to compare with recency alone, which is always first
     * @throws UntrainableDataException if all customers came back, or none
     */
    public ChurnEvaluation evaluate(List<ChurnScorer> scorers) {
        List<ChurnScorer> all = new ArrayList<>();
        all.add(ChurnScorer.recency());
        all.addAll(scorers);
        List<ChurnFigures> figures = new ArrayList<>();
        List<ChurnBin> bins = new ArrayList<>();
        ScoredOutcomes baseline = scored(all.get(0));
        if (!baseline.hasBothClasses()) {
            throw new UntrainableDataException("of " + silent.length + " customers before " + cutOff + " "
                    + baseline.positives() + " bought nothing within " + horizonDays
                    + " days; expected some who did and some who did not. Maybe take another horizon.");
        }
        for (ChurnScorer scorer : all) {
            ScoredOutcomes scored = scored(scorer);
            figures.add(figures(scorer, scored, baseline));
            if (scorer.isCalibrated()) {
                CalibrationCurve.of(scored, BINS)
                        .bins()
                        .forEach(bin -> bins.add(new ChurnBin(
                                scorer.name(), bin.rows(), bin.predicted(), bin.observed(), bin.observedAt95())));
            }
        }
        return new ChurnEvaluation(cutOff, horizonDays, silent.length, baseline.positives(), figures, bins);
    }

    private ScoredOutcomes scored(ChurnScorer scorer) {
        Horizon horizon = Horizon.days(horizonDays);
        double[] scores = new double[silent.length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = scorer.score(known.get(row), cutOff, horizon);
        }
        return ScoredOutcomes.of(scores, silent);
    }

    private ChurnFigures figures(ChurnScorer scorer, ScoredOutcomes scored, ScoredOutcomes baseline) {
        boolean isBaseline = scorer instanceof ChurnScorer.Recency;
        Interval ofAuc = bootstrap.interval(scored.size(), scored::rocAuc);
        Interval ofDifference = isBaseline
                ? null
                : bootstrap.interval(scored.size(), sample -> scored.rocAuc(sample) - baseline.rocAuc(sample));
        return new ChurnFigures(
                scorer.name(),
                scored.rocAuc(),
                ofAuc,
                isBaseline ? null : scored.rocAuc() - baseline.rocAuc(),
                ofDifference,
                scored.averagePrecision(),
                scorer.isCalibrated() ? scored.brier() : null,
                scorer.isCalibrated() ? scored.logLoss() : null,
                scorer.isCalibrated() ? CalibrationCurve.of(scored, BINS).error() : null);
    }
}
