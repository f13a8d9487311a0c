package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IntColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Social media mentions, one row per day and platform.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param date the day, at midnight
 * @param platform platform
 * @param mentions number of mentions
 */
public record Mentions(DateTimeColumn date, CategoryColumn platform, IntColumn mentions) implements Table {

    /** Checks that the columns are equally long. */
    public Mentions {
        Table.requireSameSize("Mentions", date, platform, mentions);
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
    public Mention row(int row) {
        return new Mention(row, Cells.get(date, row), Cells.get(platform, row), Cells.get(mentions, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Mention> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
