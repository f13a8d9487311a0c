package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.internal.plan.Plan;

/** Computes the steps of a query. */
final class StepFigures {
    StepFigures(Plan plan, Grouped grouped, Rows kept) {}

    Figures of(Step step, Figures figures) {
        throw new UnsupportedOperationException("not yet");
    }
}
