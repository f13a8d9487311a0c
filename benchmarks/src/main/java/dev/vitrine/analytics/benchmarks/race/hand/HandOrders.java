package dev.vitrine.analytics.benchmarks.race.hand;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Orders;
import java.util.List;

/**
 * The orders as arrays, with what an engine could keep for a snapshot: group codes of each order, and flags of what is
 * known of it. A missing group has the code after the last.
 */
final class HandOrders {
    static final int DELIVERED = 1;
    static final int RETURNED = 2;
    static final int CANCELED = 4;
    static final int HAS_PURCHASE = 8;
    static final int HAS_DELIVERY = 16;
    static final int HAS_ESTIMATE = 32;
    static final int JUDGED = DELIVERED | HAS_DELIVERY | HAS_ESTIMATE;
    static final int TIMED = DELIVERED | HAS_DELIVERY | HAS_PURCHASE;

    final int count;
    final int persons;
    final IdColumn ids;
    final IdColumn personIds;
    final int[] person;
    final List<String> states;
    final int[] state;
    final List<String> statuses;
    final int[] status;
    final byte[] flags;
    final long[] purchased;
    final long[] delivered;
    final long[] estimated;
    final Calendar calendar;
    /** Day of the calendar on which each order was placed. */
    final int[] day;
    /** Month of the calendar in which each order was placed. */
    final int[] month;

    HandOrders(CommerceData data) {
        Orders orders = data.orders();
        count = orders.size();
        ids = orders.id();
        personIds = data.persons();
        persons = personIds.size();
        states = data.customers().state().dictionary();
        statuses = orders.status().dictionary();
        status = Columns.codes(orders.status());
        purchased = Columns.micros(orders.purchasedAt());
        delivered = Columns.micros(orders.deliveredAt());
        estimated = Columns.micros(orders.estimatedAt());
        flags = flags(orders);
        calendar = Calendar.of(orders.purchasedAt());
        day = new int[count];
        month = new int[count];
        for (int order = 0; order < count; order++) {
            day[order] = has(order, HAS_PURCHASE) ? calendar.day(purchased[order]) : calendar.days;
            month[order] = calendar.monthOfDay[day[order]];
        }
        person = new int[count];
        state = new int[count];
        int customers = data.customers().size();
        int[] customer = Columns.keys(orders.customer(), customers);
        int[] personOfCustomer = Columns.keys(data.customers().person(), persons);
        int[] stateOfCustomer = Columns.codes(data.customers().state());
        for (int order = 0; order < count; order++) {
            boolean known = customer[order] < customers;
            person[order] = known ? personOfCustomer[customer[order]] : persons;
            state[order] = known ? stateOfCustomer[customer[order]] : states.size();
        }
    }

    private boolean has(int order, int flag) {
        return (flags[order] & flag) != 0;
    }

    private static byte[] flags(Orders orders) {
        byte[] flags = new byte[orders.size()];
        CategoryColumn status = orders.status();
        for (int order = 0; order < flags.length; order++) {
            int meaning = status.isMissing(order) ? 0 : meaning(status.value(order));
            flags[order] = (byte) (meaning
                    | present(orders.purchasedAt(), order, HAS_PURCHASE)
                    | present(orders.deliveredAt(), order, HAS_DELIVERY)
                    | present(orders.estimatedAt(), order, HAS_ESTIMATE));
        }
        return flags;
    }

    private static int meaning(String status) {
        return switch (status) {
            case "delivered" -> DELIVERED;
            case "returned" -> RETURNED;
            case "canceled" -> CANCELED;
            default -> 0;
        };
    }

    private static int present(DateTimeColumn column, int row, int flag) {
        return column.isMissing(row) ? 0 : flag;
    }
}
