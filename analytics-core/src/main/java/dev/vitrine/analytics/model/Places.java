package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where people live: one row per postal code prefix.
 *
 * <p>Each place is condensed from all the points the source has for its prefix: coordinates are the medians of the points inside the country, city and state the most frequent ones.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param zipPrefix first digits of the postal code, as spelled; unique
 * @param latitude degrees north; missing if every point lies outside the country
 * @param longitude degrees east; missing if every point lies outside the country
 * @param city most frequent city name
 * @param state most frequent state
 * @param points number of source rows, those outside the country included
 */
public record Places(
        IdColumn zipPrefix,
        DoubleColumn latitude,
        DoubleColumn longitude,
        CategoryColumn city,
        CategoryColumn state,
        IntColumn points)
        implements Table {

    /** Checks that the columns are equally long. */
    public Places {
        Table.requireSameSize("Places", zipPrefix, latitude, longitude, city, state, points);
    }

    @Override
    public int size() {
        return zipPrefix.size();
    }

    /**
     * Returns one row as a record. Takes constant time; for whole columns use the columns.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Place row(int row) {
        return new Place(
                row,
                Cells.get(zipPrefix, row),
                Cells.get(latitude, row),
                Cells.get(longitude, row),
                Cells.get(city, row),
                Cells.get(state, row),
                Cells.get(points, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Place> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
