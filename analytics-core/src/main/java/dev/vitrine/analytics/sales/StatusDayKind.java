package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.query.DayKind;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a status that were placed on weekdays, or at weekends.
 *
 * @param status the status in the source's own words; null for orders without one
 * @param dayKind whether they were placed on a weekday or at the weekend; null without a time of purchase
 * @param orders orders
 * @param deliveries those of which the times of purchase and of delivery are known, whatever their status
 * @param averageDeliveryDays the mean time from one to the other, in days of 24 hours; null if there are none
 */
public record StatusDayKind(
        @Nullable String status,
        @Nullable DayKind dayKind,
        long orders,
        long deliveries,
        @Nullable Double averageDeliveryDays) {}
