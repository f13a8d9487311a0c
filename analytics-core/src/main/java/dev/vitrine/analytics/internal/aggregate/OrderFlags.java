package dev.vitrine.analytics.internal.aggregate;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Orders;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says yes or no to every order, and knows the last day of trading. */
public final class OrderFlags {

    private OrderFlags() {}

    /** Returns, by row, whether the meaning of the order's status passes the test. */
    public static boolean[] withStatus(Orders orders, Predicate<OrderStatus> test) {
        CategoryColumn status = orders.status();
        boolean[] byCode = new boolean[status.dictionary().size()];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = test.test(OrderStatus.ofWord(status.dictionary().get(code)));
        }
        boolean missing = test.test(OrderStatus.UNKNOWN);
        boolean[] flags = new boolean[orders.size()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = status.isMissing(row) ? missing : byCode[status.code(row)];
        }
        return flags;
    }

    /** Returns, by row, whether the order was not placed after the day; an order without a day was not. */
    public static boolean[] placedBy(Orders orders, @Nullable LocalDate day) {
        boolean[] flags = new boolean[orders.size()];
        Arrays.fill(flags, true);
        if (day != null) {
            DateTimeColumn purchasedAt = orders.purchasedAt();
            long last = day.toEpochDay();
            for (int row = 0; row < flags.length; row++) {
                flags[row] = purchasedAt.isMissing(row) || purchasedAt.epochDay(row) <= last;
            }
        }
        return flags;
    }

    /** Returns the day after the last order was placed, or null if no order has a day. */
    public static @Nullable LocalDate dayAfterTheLast(Orders orders) {
        DateTimeColumn purchasedAt = orders.purchasedAt();
        if (purchasedAt.isEmpty()) {
            return null;
        }
        int last = Integer.MIN_VALUE;
        for (int row = 0; row < purchasedAt.size(); row++) {
            if (!purchasedAt.isMissing(row)) {
                last = Math.max(last, purchasedAt.epochDay(row));
            }
        }
        return LocalDate.ofEpochDay(last).plusDays(1);
    }
}
