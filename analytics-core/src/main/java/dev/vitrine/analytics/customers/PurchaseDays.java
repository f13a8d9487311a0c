package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.query.Dimensions.CUSTOMER;
import static dev.vitrine.analytics.query.Dimensions.DAY;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The days on which one person bought, ascending; several orders of one day are one purchase. Changes as it is read. */
final class PurchaseDays {
    private long[] days = new long[16];
    private int size;
    private long orders;

    /** Takes the days of one person after the other. */
    interface Visitor {
        void visit(String person, PurchaseDays days);
    }

    private PurchaseDays() {}

    static Query query(OrderScope scope) {
        return scope.of(ORDERS).by(CUSTOMER, DAY);
    }

    /** Reads the answer to {@link #query}, persons in ascending order. */
    static void read(ResultTable answer, Visitor visitor) {
        ResultColumn<String> persons = answer.column(CUSTOMER);
        ResultColumn<LocalDate> days = answer.column(DAY);
        ResultColumn<?> orders = answer.column(ORDERS);
        PurchaseDays found = new PurchaseDays();
        @Nullable String person = null;
        for (int row = 0; row < answer.size(); row++) {
            String buyer = persons.value(row);
            if (person != null && !buyer.equals(person)) {
                visitor.visit(person, found);
                found.clear();
            }
            person = buyer;
            found.add(days.value(row).toEpochDay(), orders.asLong(row));
        }
        if (person != null) {
            visitor.visit(person, found);
        }
    }

    private void clear() {
        size = 0;
        orders = 0;
    }

    private void add(long day, long newOrders) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
        }
        days[size++] = day;
        orders += newOrders;
    }

    /** Returns how many days there are, at least 1. */
    int size() {
        return size;
    }

    /** Returns one of the days, counted from 1970-01-01. */
    long day(int index) {
        return days[index];
    }

    long last() {
        return days[size - 1];
    }

    /** Returns the orders of all days. */
    long orders() {
        return orders;
    }
}
