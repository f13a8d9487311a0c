package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.TextColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What customers said: one row per review of an order.
 *
 * <p>One review can be about several orders, so its identifier can occur more than once.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param id review identifier; not unique
 * @param order row of {@link Orders}; never missing
 * @param score 1 (worst) to 5 (best)
 * @param title headline
 * @param message what the customer wrote
 * @param createdAt when the survey was sent
 * @param answeredAt when it was answered
 */
public record Reviews(
        IdColumn id,
        KeyColumn order,
        IntColumn score,
        TextColumn title,
        TextColumn message,
        DateTimeColumn createdAt,
        DateTimeColumn answeredAt)
        implements Table {

    /** Checks that the columns are equally long. */
    public Reviews {
        Table.requireSameSize("Reviews", id, order, score, title, message, createdAt, answeredAt);
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
    public Review row(int row) {
        return new Review(
                row,
                Cells.get(id, row),
                Cells.get(order, row),
                Cells.get(score, row),
                Cells.get(title, row),
                Cells.get(message, row),
                Cells.get(createdAt, row),
                Cells.get(answeredAt, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Review> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
