package dev.vitrine.analytics.summary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many deliveries kept their promise, compared in two ways.
 *
 * <p>Counted by timestamps, an order is late if it was delivered after the promised moment; counted by day, if it was
 * delivered on a calendar day after the promised one. Where promises carry no time of the day the first way calls every
 * order late that arrives on the very day it was promised for.
 *
 * @param deliveredOrders orders with status delivered, placed by the as-of day
 * @param comparableOrders those of them that have both the delivery and the promise
 * @param lateOrders late by timestamps
 * @param lateShare late by timestamps of the comparable orders, to 6 decimals; null if there are none
 * @param lateOrdersByDay late by day
 * @param lateShareByDay late by day of the comparable orders, to 6 decimals; null if there are none
 * @param promises at which time of the day the comparable orders are promised
 */
public record DeliveryPunctuality(
        long deliveredOrders,
        long comparableOrders,
        long lateOrders,
        @Nullable BigDecimal lateShare,
        long lateOrdersByDay,
        @Nullable BigDecimal lateShareByDay,
        PromiseTimes promises) {}
