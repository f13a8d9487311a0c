package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Orders;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What an order is within the history of its person, and how many lines it has. Arrays are shared, never to be written.
 *
 * @param lines number of lines of each order
 * @param number which of the person's orders each one is, from 1; missing without a person
 * @param firstOrder the first order of the person of each order, -1 if there is no person or no time
 */
@SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
record OrderHistory(Codes lines, Codes number, int[] firstOrder) {

    static OrderHistory of(CommerceData data) {
        Orders orders = data.orders();
        int[] person = persons(data);
        int[] next = RowsByOrder.offsets(person, orders.size(), data.persons().size());
        int[] byPerson = RowsByOrder.permutation(person, orders.size(), next);
        long[] number = new long[orders.size()];
        Arrays.fill(number, LongReader.MISSING);
        int[] first = new int[orders.size()];
        Arrays.fill(first, -1);
        Comparator<Integer> inOrder = inOrder(orders);
        for (int p = 0; p + 1 < next.length; p++) {
            rank(orders, byPerson, next[p], next[p + 1], inOrder, number, first);
        }
        return new OrderHistory(OrdinalCodes.of(lines(data)), OrdinalCodes.of(number), first);
    }

    private static void rank(
            Orders orders, int[] byPerson, int from, int to, Comparator<Integer> inOrder, long[] number, int[] first) {
        if (to - from > 1) {
            int[] sorted = IntStream.range(from, to)
                    .map(i -> byPerson[i])
                    .boxed()
                    .sorted(inOrder)
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, byPerson, from, sorted.length);
        }
        if (from < to && !orders.purchasedAt().isMissing(byPerson[from])) {
            for (int i = from; i < to; i++) {
                first[byPerson[i]] = byPerson[from];
            }
        }
        for (int i = from; i < to; i++) {
            number[byPerson[i]] = i - from + 1L;
        }
    }

    /** By time of purchase, orders without one last, then by identifier. */
    private static Comparator<Integer> inOrder(Orders orders) {
        DateTimeColumn at = orders.purchasedAt();
        IdColumn id = orders.id();
        return Comparator.<Integer>comparingLong(row -> at.isMissing(row) ? Long.MAX_VALUE : at.micros(row))
                .thenComparing(row -> id.isMissing(row) ? "" : id.value(row))
                .thenComparing(row -> row);
    }

    /** Returns the person of each order, -1 for none. */
    static int[] persons(CommerceData data) {
        KeyColumn customer = data.orders().customer();
        KeyColumn person = data.customers().person();
        int[] persons = new int[customer.size()];
        for (int row = 0; row < persons.length; row++) {
            persons[row] = customer.isMissing(row) || person.isMissing(customer.target(row))
                    ? -1
                    : person.target(customer.target(row));
        }
        return persons;
    }

    private static long[] lines(CommerceData data) {
        long[] lines = new long[data.orders().size()];
        KeyColumn order = data.items().order();
        for (int row = 0; row < order.size(); row++) {
            lines[order.target(row)]++;
        }
        return lines;
    }
}
