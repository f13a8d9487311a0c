package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was ordered: one row per order, credit notes included.
 *
 * <p>Times are what the shop's clock showed, missing where the step has not happened.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param id order or invoice number; numbered from 1 where the source has none
 * @param customer row of {@link Customers}
 * @param status status in the source's own words; {@link #statusOf} gives its meaning
 * @param purchasedAt when the order was placed
 * @param approvedAt when the payment was approved
 * @param shippedAt when the carrier took the order over
 * @param deliveredAt when the customer received it
 * @param estimatedAt the delivery promised to the customer
 * @param channel sales channel
 */
public record Orders(
        IdColumn id,
        KeyColumn customer,
        CategoryColumn status,
        DateTimeColumn purchasedAt,
        DateTimeColumn approvedAt,
        DateTimeColumn shippedAt,
        DateTimeColumn deliveredAt,
        DateTimeColumn estimatedAt,
        CategoryColumn channel)
        implements Table {

    /** Checks that the columns are equally long. */
    public Orders {
        Table.requireSameSize(
                "Orders", id, customer, status, purchasedAt, approvedAt, shippedAt, deliveredAt, estimatedAt, channel);
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
    public Order row(int row) {
        return new Order(
                row,
                Cells.get(id, row),
                Cells.get(customer, row),
                Cells.get(status, row),
                Cells.get(purchasedAt, row),
                Cells.get(approvedAt, row),
                Cells.get(shippedAt, row),
                Cells.get(deliveredAt, row),
                Cells.get(estimatedAt, row),
                Cells.get(channel, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Order> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }

    /**
     * Returns what the status of an order means, {@link OrderStatus#UNKNOWN} if it is missing or in unfamiliar words.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OrderStatus statusOf(int row) {
        return status.isMissing(row) ? OrderStatus.UNKNOWN : OrderStatus.ofWord(status.value(row));
    }
}
