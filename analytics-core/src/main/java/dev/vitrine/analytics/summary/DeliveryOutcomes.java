package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.internal.aggregate.OrderFlags;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Orders;

/** Whether each delivered order kept its promise, by timestamps. */
final class DeliveryOutcomes {
    private static final byte UNKNOWN = 0;
    private static final byte ON_TIME = 1;
    private static final byte LATE = 2;

    private final byte[] outcomes;
    private long delivered;
    private long comparable;
    private long late;
    private long lateByDay;
    private long promisedAtMidnight;

    DeliveryOutcomes(ShopFacts facts) {
        Orders orders = facts.orders();
        boolean[] received = OrderFlags.withStatus(orders, status -> status == OrderStatus.DELIVERED);
        outcomes = new byte[orders.size()];
        for (int row = 0; row < outcomes.length; row++) {
            if (received[row] && facts.isPlaced(row)) {
                delivered++;
                outcomes[row] = compare(orders.deliveredAt(), orders.estimatedAt(), row);
            }
        }
    }

    private byte compare(DateTimeColumn deliveredAt, DateTimeColumn estimatedAt, int row) {
        if (deliveredAt.isMissing(row) || estimatedAt.isMissing(row)) {
            return UNKNOWN;
        }
        comparable++;
        if (Math.floorMod(estimatedAt.micros(row), DateTimeColumn.MICROS_PER_DAY) == 0) {
            promisedAtMidnight++;
        }
        if (deliveredAt.epochDay(row) > estimatedAt.epochDay(row)) {
            lateByDay++;
        }
        if (deliveredAt.micros(row) <= estimatedAt.micros(row)) {
            return ON_TIME;
        }
        late++;
        return LATE;
    }

    boolean isLate(int order) {
        return outcomes[order] == LATE;
    }

    boolean isOnTime(int order) {
        return outcomes[order] == ON_TIME;
    }

    DeliveryPunctuality punctuality() {
        return new DeliveryPunctuality(
                delivered,
                comparable,
                late,
                Rounding.ratio(late, comparable),
                lateByDay,
                Rounding.ratio(lateByDay, comparable),
                comparable > 0 && promisedAtMidnight == comparable
                        ? PromiseTimes.ALL_AT_MIDNIGHT
                        : PromiseTimes.VARIED);
    }
}
