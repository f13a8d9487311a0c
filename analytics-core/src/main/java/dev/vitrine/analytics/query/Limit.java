package dev.vitrine.analytics.query;

import java.util.List;

/**
 * Only the first rows, overall or of each group.
 *
 * @param rows how many, at least 1
 * @param per dimensions that make up a group; none for the first rows overall
 */
public record Limit(int rows, List<Dimension<?>> per) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limit {
        per = List.copyOf(per);
        if (rows < 1) {
            throw new IllegalArgumentException(
                    "the limit is " + rows + "; expected at least 1. Maybe leave it out to get all rows.");
        }
    }
}
