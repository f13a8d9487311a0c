package dev.vitrine.analytics.analysis;

import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.util.List;

/**
 * A question merchants ask, answered alike on every engine: queries, and a pure function of their answers.
 *
 * <p>Implementations are immutable and thread-safe; what they can be told is fixed when they are made. The same analysis
 * over the same data gives equal findings, whichever engine answers its queries.
 *
 * @param <F> what it finds
 */
public interface Analysis<F extends Findings> {

    /** Returns what it means. */
    AnalysisCard card();

    /** Returns what it asks, none depending on the answer to another. */
    List<Query> queries();

    /**
     * Returns what the answers mean.
     *
     * @param answers the answers to {@link #queries}, in their order; those of an empty shop are valid
     */
    F finish(List<ResultTable> answers);

    /**
     * Asks an engine and returns what its answers mean.
     *
     * @throws IllegalArgumentException if a measure can't be split by a dimension, before anything is computed
     */
    default F run(Engine engine) {
        return finish(engine.run(queries()));
    }
}
