package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was in the orders: one row per order line.
 *
 * <p>A line is worth quantity times unit price; goods that come back are lines with a negative quantity.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param order row of {@link Orders}; never missing
 * @param number position within the order, from 1
 * @param product row of {@link Products}
 * @param seller row of {@link Sellers}
 * @param quantity units; negative for returns
 * @param unitPrice price of one unit
 * @param freight freight charged for the line
 * @param shippingLimitAt until when the seller had to hand it over
 */
public record OrderItems(
        KeyColumn order,
        IntColumn number,
        KeyColumn product,
        KeyColumn seller,
        IntColumn quantity,
        MoneyColumn unitPrice,
        MoneyColumn freight,
        DateTimeColumn shippingLimitAt)
        implements Table {

    /** Checks that the columns are equally long. */
    public OrderItems {
        Table.requireSameSize(
                "OrderItems", order, number, product, seller, quantity, unitPrice, freight, shippingLimitAt);
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
    public OrderItem row(int row) {
        return new OrderItem(
                row,
                Cells.get(order, row),
                Cells.get(number, row),
                Cells.get(product, row),
                Cells.get(seller, row),
                Cells.get(quantity, row),
                Cells.get(unitPrice, row),
                Cells.get(freight, row),
                Cells.get(shippingLimitAt, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<OrderItem> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
