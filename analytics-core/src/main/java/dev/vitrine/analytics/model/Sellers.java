package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who sold: one row per seller of a marketplace.
 *
 * <p>Empty for shops that sell only their own goods.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param id seller identifier
 * @param zipPrefix first digits of the postal code, as spelled
 * @param place row of {@link Places}; missing where the prefix has no place
 * @param city city as spelled by the source
 * @param state state or province code
 */
public record Sellers(IdColumn id, IdColumn zipPrefix, KeyColumn place, CategoryColumn city, CategoryColumn state)
        implements Table {

    /** Checks that the columns are equally long. */
    public Sellers {
        Table.requireSameSize("Sellers", id, zipPrefix, place, city, state);
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
    public Seller row(int row) {
        return new Seller(
                row,
                Cells.get(id, row),
                Cells.get(zipPrefix, row),
                Cells.get(place, row),
                Cells.get(city, row),
                Cells.get(state, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Seller> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
