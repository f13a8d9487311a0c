package dev.vitrine.analytics.benchmarks.race;

/** Somebody who answers the standard queries over one data set, loaded and prepared when it was made. */
public interface Contender extends AutoCloseable {

    /** Returns the name used in options, files and reports, such as {@code duckdb}. */
    String name();

    /** Tells whether it takes part in a query. */
    boolean runs(StandardQuery query);

    /**
     * Answers a query; this is what is timed.
     *
     * <p>What is returned must be complete and in memory, in whatever shape suits the contender. Bringing it into the
     * comparable form is left to {@link RawResult#answer()}, which is not timed.
     *
     * @throws IllegalArgumentException if it does not take part in the query
     * @throws Exception if it fails
     */
    RawResult run(StandardQuery query) throws Exception;

    /** Frees what it holds. */
    @Override
    default void close() {}

    /** A complete result in a contender's own shape. */
    @FunctionalInterface
    interface RawResult {
        /** Brings the result into the comparable form. */
        Answer answer();
    }
}
