package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.internal.plan.Plan;

/** Makes a result of groups: the same for every engine. */
public final class Finisher {

    private Finisher() {}

    /**
     * Derives the measures, keeps the rows that fulfil the condition, computes the steps, orders and limits.
     *
     * @param engine name of the engine, for the provenance
     * @param data where the data come from
     */
    public static ResultTable finish(Plan plan, Grouped grouped, String engine, Provenance data) {
        throw new UnsupportedOperationException("not yet");
    }
}
