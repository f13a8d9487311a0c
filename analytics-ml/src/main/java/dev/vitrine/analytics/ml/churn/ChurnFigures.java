package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How well a scorer told who would not come back.
 *
 * @param scorer what it is called
 * @param auc ROC-AUC: how often one who stayed away has the higher score than one who came back
 * @param aucAt95 its bootstrap interval; null if it can't be measured
 * @param overRecency AUC less that of recency alone; null for recency
 * @param overRecencyAt95 its paired bootstrap interval
 * @param averagePrecision PR-AUC
 * @param brier mean squared error of the probabilities; null if the scores are none
 * @param logLoss mean log loss of the probabilities; null if the scores are none
 * @param calibrationError mean distance of probability and share in ten groups; null if the scores are none
 */
public record ChurnFigures(
        String scorer,
        double auc,
        @Nullable Interval aucAt95,
        @Nullable Double overRecency,
        @Nullable Interval overRecencyAt95,
        double averagePrecision,
        @Nullable Double brier,
        @Nullable Double logLoss,
        @Nullable Double calibrationError) {}
