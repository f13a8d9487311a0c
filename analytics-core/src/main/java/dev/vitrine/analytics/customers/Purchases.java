package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.internal.aggregate.OrderFlags;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Orders;
import java.time.LocalDate;
import java.util.Arrays;

/** The valid sales by person, gathered in one pass over the order lines and one over the orders. */
final class Purchases {
    private static final int NOBODY = -1;

    private final int[] frequency;
    private final int[] lastDay;
    private final long[] monetary;

    private Purchases(int persons) {
        frequency = new int[persons];
        lastDay = new int[persons];
        monetary = new long[persons];
    }

    static Purchases of(CommerceData data, LocalDate asOf) {
        Purchases purchases = new Purchases(data.persons().size());
        int[] buyer = buyers(data, asOf);
        boolean[] bought = purchases.addLines(data, buyer);
        purchases.addOrders(data.orders().purchasedAt(), buyer, bought);
        return purchases;
    }

    /** Returns the person who placed the order, by row; nobody where the order cannot be a valid sale. */
    private static int[] buyers(CommerceData data, LocalDate asOf) {
        Orders orders = data.orders();
        boolean[] sale = OrderFlags.withStatus(orders, OrderStatus::isSale);
        boolean[] placed = OrderFlags.placedBy(orders, asOf);
        int[] buyer = new int[orders.size()];
        for (int row = 0; row < buyer.length; row++) {
            boolean valid = sale[row] && placed[row] && !orders.purchasedAt().isMissing(row);
            buyer[row] = valid ? person(data, row) : NOBODY;
        }
        return buyer;
    }

    private static int person(CommerceData data, int order) {
        KeyColumn customer = data.orders().customer();
        KeyColumn person = data.customers().person();
        if (customer.isMissing(order) || person.isMissing(customer.target(order))) {
            return NOBODY;
        }
        return person.target(customer.target(order));
    }

    /** Adds up what was spent; returns which orders have a valid line. */
    private boolean[] addLines(CommerceData data, int[] buyer) {
        KeyColumn orders = data.items().order();
        IntColumn quantity = data.items().quantity();
        MoneyColumn price = data.items().unitPrice();
        MoneyColumn freight = data.items().freight();
        boolean[] bought = new boolean[buyer.length];
        for (int row = 0; row < orders.size(); row++) {
            int order = orders.target(row);
            int person = buyer[order];
            if (person == NOBODY || quantity.isMissing(row) || price.isMissing(row)) {
                continue;
            }
            int units = quantity.value(row);
            long unitPrice = price.unscaled(row);
            if (units <= 0 || unitPrice <= 0) {
                continue;
            }
            long paid = Math.multiplyExact(unitPrice, units);
            if (!freight.isMissing(row)) {
                paid = Math.addExact(paid, freight.unscaled(row));
            }
            monetary[person] = Math.addExact(monetary[person], paid);
            bought[order] = true;
        }
        return bought;
    }

    private void addOrders(DateTimeColumn purchasedAt, int[] buyer, boolean[] bought) {
        for (int row = 0; row < buyer.length; row++) {
            if (bought[row]) {
                int person = buyer[row];
                int day = purchasedAt.epochDay(row);
                lastDay[person] = frequency[person] == 0 ? day : Math.max(lastDay[person], day);
                frequency[person]++;
            }
        }
    }

    /** Returns the persons with a valid sale, in order of their rows. */
    int[] persons() {
        int[] persons = new int[frequency.length];
        int count = 0;
        for (int person = 0; person < frequency.length; person++) {
            if (frequency[person] > 0) {
                persons[count++] = person;
            }
        }
        return Arrays.copyOf(persons, count);
    }

    int frequency(int person) {
        return frequency[person];
    }

    int lastDay(int person) {
        return lastDay[person];
    }

    long monetary(int person) {
        return monetary[person];
    }
}
