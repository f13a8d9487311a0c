package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How orders were paid: one row per payment of an order.
 *
 * <p>An order may be paid in several ways, a voucher and a card for example.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param order row of {@link Orders}; never missing
 * @param sequence position within the order, from 1
 * @param type means of payment
 * @param installments number of instalments chosen
 * @param value amount paid
 */
public record Payments(
        KeyColumn order, IntColumn sequence, CategoryColumn type, IntColumn installments, MoneyColumn value)
        implements Table {

    /** Checks that the columns are equally long. */
    public Payments {
        Table.requireSameSize("Payments", order, sequence, type, installments, value);
    }

    @Override
    public int size() {
        return order.size();
    }

    /**
     * Returns one row as a record. Takes constant time; for whole columns use the columns.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Payment row(int row) {
        return new Payment(
                row,
                Cells.get(order, row),
                Cells.get(sequence, row),
                Cells.get(type, row),
                Cells.get(installments, row),
                Cells.get(value, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Payment> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
