package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.TextColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Customer service contacts, one row each.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param id interaction number
 * @param customerName name the customer gave
 * @param type kind of request
 * @param date the day, at midnight
 * @param channel contact channel
 * @param score satisfaction, 1 (worst) to 10 (best)
 */
public record Interactions(
        IdColumn id,
        TextColumn customerName,
        CategoryColumn type,
        DateTimeColumn date,
        CategoryColumn channel,
        IntColumn score)
        implements Table {

    /** Checks that the columns are equally long. */
    public Interactions {
        Table.requireSameSize("Interactions", id, customerName, type, date, channel, score);
    }

    @Override
    public int size() {
        return id.size();
    }

    /**
     * Returns one row as a record. Takes constant time; for whole columns use the columns.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Interaction row(int row) {
        return new Interaction(
                row,
                Cells.get(id, row),
                Cells.get(customerName, row),
                Cells.get(type, row),
                Cells.get(date, row),
                Cells.get(channel, row),
                Cells.get(score, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Interaction> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
