package dev.vitrine.analytics.query.internal.memory;

import java.util.Locale;

/**
 * How much memory the groups of one run may take.
 *
 * @param bytes the most
 */
public record MemoryBudget(long bytes) {

    /**
     * Checks that something fits.
     *
     * @throws IllegalStateException if it doesn't, saying what and how to make do with less
     */
    void require(long needed, String forWhat) {
        if (needed > bytes) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "the query needs about %,d MB for %s, and its memory budget is %,d MB. Maybe use fewer or coarser"
                            + " dimensions, filter more, or raise the budget.",
                    needed >> 20,
                    forWhat,
                    bytes >> 20));
        }
    }
}
