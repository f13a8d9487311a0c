package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IntColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Web traffic, one row per day.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param date the day, at midnight
 * @param pageViews pages viewed
 * @param uniqueVisitors distinct visitors
 * @param averageSessionSeconds mean length of a session in seconds
 * @param bounceRate share of sessions with one page, 0 to 1
 */
public record TrafficDays(
        DateTimeColumn date,
        IntColumn pageViews,
        IntColumn uniqueVisitors,
        IntColumn averageSessionSeconds,
        DoubleColumn bounceRate)
        implements Table {

    /** Checks that the columns are equally long. */
    public TrafficDays {
        Table.requireSameSize("TrafficDays", date, pageViews, uniqueVisitors, averageSessionSeconds, bounceRate);
    }

    @Override
    public int size() {
        return date.size();
    }

    /**
     * Returns one row as a record. Takes constant time; for whole columns use the columns.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public TrafficDay row(int row) {
        return new TrafficDay(
                row,
                Cells.get(date, row),
                Cells.get(pageViews, row),
                Cells.get(uniqueVisitors, row),
                Cells.get(averageSessionSeconds, row),
                Cells.get(bounceRate, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<TrafficDay> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
