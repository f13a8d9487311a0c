package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Orders;
import dev.vitrine.analytics.progress.Cancellation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What an order is within the history of its person, and how many lines it has. */
final class OrderHistory {

    private OrderHistory() {}

    /** Returns which of the person's orders each one is, from 1; missing without a person. */
    static long[] numbers(CommerceData data, Cancellation cancellation) {
        Orders orders = data.orders();
        int[] person = persons(data);
        int[] next = RowsByOrder.offsets(person, orders.size(), data.persons().size());
        int[] byPerson = RowsByOrder.permutation(person, orders.size(), next);
        long[] number = new long[orders.size()];
        Arrays.fill(number, LongReader.MISSING);
        Comparator<Integer> inOrder = inOrder(orders);
        for (int p = 0; p + 1 < next.length; p++) {
            if (p % Batch.SIZE == 0) {
                cancellation.throwIfCancelled();
            }
            rank(byPerson, next[p], next[p + 1], inOrder, number);
        }
        return number;
    }

    private static void rank(int[] byPerson, int from, int to, Comparator<Integer> inOrder, long[] number) {
        if (to - from == 1) {
            number[byPerson[from]] = 1;
            return;
        }
        int[] sorted = IntStream.range(from, to)
                .map(i -> byPerson[i])
                .boxed()
                .sorted(inOrder)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < sorted.length; i++) {
            number[sorted[i]] = i + 1L;
        }
    }

    /** Returns the first order of the person of each order, -1 if there is no person or the first has no time. */
    static int[] firsts(CommerceData data, Codes numbers) {
        DateTimeColumn at = data.orders().purchasedAt();
        int[] person = persons(data);
        int[] firstOf = new int[data.persons().size()];
        Arrays.fill(firstOf, -1);
        int one = ((Domain.OrdinalDomain) numbers.domain()).find(1L);
        for (int row = 0; row < person.length; row++) {
            if (person[row] >= 0 && numbers.get(row) == one && !at.isMissing(row)) {
                firstOf[person[row]] = row;
            }
        }
        for (int row = 0; row < person.length; row++) {
            person[row] = person[row] < 0 ? -1 : firstOf[person[row]];
        }
        return person;
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

    /** Returns the number of lines of each order. */
    static long[] lines(CommerceData data) {
        long[] lines = new long[data.orders().size()];
        KeyColumn order = data.items().order();
        for (int row = 0; row < order.size(); row++) {
            lines[order.target(row)]++;
        }
        return lines;
    }
}
