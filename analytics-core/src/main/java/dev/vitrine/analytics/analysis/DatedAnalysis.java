package dev.vitrine.analytics.analysis;

import java.time.LocalDate;

/**
 * An analysis that looks at a shop as of a day. Unless it is told one, it looks at all orders, and where time passes in the
 * question at the day after the last order.
 *
 * @param <F> what it finds
 */
public interface DatedAnalysis<F extends Findings> extends Analysis<F> {

    /**
     * Returns this analysis as of a day. Later orders are ignored.
     *
     * @throws IllegalArgumentException if the day does not go with the other options
     */
    DatedAnalysis<F> asOf(LocalDate day);
}
