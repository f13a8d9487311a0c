package dev.vitrine.analytics.query;

import dev.vitrine.analytics.progress.Cancellation;
import java.util.List;

/**
 * Answers queries over one shop's data. All engines give the same answer: counts and amounts exactly, quantiles and means
 * of measurements to a relative 1e-9.
 *
 * <p>Thread-safe unless the engine says otherwise.
 */
public interface Engine extends AutoCloseable {

    /**
     * Answers queries, in their order.
     *
     * @throws IllegalArgumentException if a measure can't be split by a dimension, before anything is computed
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    List<ResultTable> run(List<Query> queries, Cancellation cancellation);

    /**
     * Answers queries, in their order.
     *
     * @throws IllegalArgumentException if a measure can't be split by a dimension, before anything is computed
     */
    default List<ResultTable> run(List<Query> queries) {
        return run(queries, Cancellation.create());
    }

    /**
     * Answers a query.
     *
     * @throws IllegalArgumentException if a measure can't be split by a dimension, before anything is computed
     */
    default ResultTable run(Query query) {
        return run(List.of(query)).get(0);
    }

    /** Gives back what the engine holds besides memory; does nothing by default. */
    @Override
    default void close() {}
}
