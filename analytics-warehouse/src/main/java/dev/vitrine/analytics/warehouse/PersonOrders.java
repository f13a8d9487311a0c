package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Orders;
import dev.vitrine.analytics.query.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The columns of orders that are derived from others.
 *
 * @param lines lines of each order
 * @param number which of the person's orders each is, 0 without a person
 * @param first when the person first bought, {@link #NEVER} without a person or a time
 */
@SuppressWarnings("ArrayRecordComponent") // Lives as long as the tables are written; never compared.
record PersonOrders(int[] lines, int[] number, long[] first) {
    private static final long NEVER = Long.MIN_VALUE;

    static PersonOrders of(CommerceData data) {
        Orders orders = data.orders();
        int[] lines = new int[orders.size()];
        for (int item = 0; item < data.items().size(); item++) {
            lines[data.items().order().target(item)]++;
        }
        int[] persons = persons(data);
        int[] number = new int[orders.size()];
        long[] first = new long[orders.size()];
        Arrays.fill(first, NEVER);
        int last = -1;
        int count = 0;
        long start = NEVER;
        for (int order : byPerson(orders, persons)) {
            if (persons[order] != last) {
                last = persons[order];
                count = 0;
                start = time(orders.purchasedAt(), order);
            }
            number[order] = ++count;
            first[order] = start == Long.MAX_VALUE ? NEVER : start;
        }
        return new PersonOrders(lines, number, first);
    }

    private static int[] persons(CommerceData data) {
        KeyColumn customer = data.orders().customer();
        KeyColumn person = data.customers().person();
        return IntStream.range(0, data.orders().size())
                .map(order -> customer.isMissing(order) || person.isMissing(customer.target(order))
                        ? -1
                        : person.target(customer.target(order)))
                .toArray();
    }

    /** Returns the orders of persons, those of one person together, in the order in which they were placed. */
    private static int[] byPerson(Orders orders, int[] persons) {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(row -> persons[row])
                .thenComparingLong(row -> time(orders.purchasedAt(), row))
                .thenComparing(
                        row -> orders.id().isMissing(row) ? "" : orders.id().value(row));
        return IntStream.range(0, orders.size())
                .filter(row -> persons[row] >= 0)
                .boxed()
                .sorted(order)
                .mapToInt(row -> row)
                .toArray();
    }

    private static long time(DateTimeColumn times, int row) {
        return times.isMissing(row) ? Long.MAX_VALUE : times.micros(row);
    }

    ShopTable.Cell cell(Field<?> field) {
        if (field.equals(Field.ORDER_LINES)) {
            return (row, sink) -> sink.whole(lines[row]);
        }
        if (field.equals(Field.ORDER_NUMBER)) {
            return (row, sink) -> {
                if (number[row] == 0) {
                    sink.missing();
                } else {
                    sink.whole(number[row]);
                }
            };
        }
        return (row, sink) -> {
            if (first[row] == NEVER) {
                sink.missing();
            } else {
                sink.time(first[row]);
            }
        };
    }
}
