package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.analysis.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The orders of customers in a country, a state or a city.
 *
 * @param country the country; null where the source names none
 * @param state the state; null where the source names none, and in the table of countries
 * @param city the city as spelled by the source; null where the source names none, and in the tables of countries and states
 * @param orders orders of any status
 * @param customers distinct persons who ordered
 * @param revenue gross revenue; null if no line has an amount
 * @param revenueShare its share of all gross revenue; null if there is none
 * @param averageOrderValue gross revenue per order that has lines, with two decimals more than amounts; null if none has
 * @param averagePayment amount per payment, with two decimals more; null if there are no payments
 * @param paidPerOrder what was paid per order that has a payment, with two decimals more; null if there are no payments
 * @param freightRatio freight as a share of gross revenue; null without either
 * @param averageDeliveryDays mean time from purchase to delivery, in days of 24 hours; null if nothing was delivered
 * @param lateShare share of the delivered orders with a promise that came after it; null if there are none
 * @param lateShareRange where the share lies, with 95 % confidence; null if there are none
 * @param reviews reviews
 * @param averageScore mean score of the reviews; null if none has one
 */
public record CustomerPlace(
        @Nullable String country,
        @Nullable String state,
        @Nullable String city,
        long orders,
        long customers,
        @Nullable BigDecimal revenue,
        @Nullable Double revenueShare,
        @Nullable BigDecimal averageOrderValue,
        @Nullable BigDecimal averagePayment,
        @Nullable BigDecimal paidPerOrder,
        @Nullable Double freightRatio,
        @Nullable Double averageDeliveryDays,
        @Nullable Double lateShare,
        @Nullable Interval lateShareRange,
        long reviews,
        @Nullable Double averageScore) {}
