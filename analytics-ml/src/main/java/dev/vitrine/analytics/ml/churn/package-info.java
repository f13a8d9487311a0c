/**
 * Who will not come back for a while: churn in shops where nobody says goodbye.
 *
 * <p>A customer is said to churn at a cut-off if no purchase follows within a horizon; see {@link
 * dev.vitrine.analytics.ml.churn.ChurnHoldout} for the exact population and label. {@link
 * dev.vitrine.analytics.ml.churn.ChurnTrainer} learns it from earlier cut-offs whose outcome is known, {@link
 * dev.vitrine.analytics.ml.churn.ChurnScorer} puts it beside the models of {@link dev.vitrine.analytics.ml.value} and
 * recency alone, and {@link dev.vitrine.analytics.ml.churn.ChurnEvaluation} says which is better, and by how much.
 */
@NullMarked
package dev.vitrine.analytics.ml.churn;

import org.jspecify.annotations.NullMarked;
