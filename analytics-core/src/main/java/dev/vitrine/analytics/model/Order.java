package dev.vitrine.analytics.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered, as one row of {@link Orders}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param id order or invoice number; numbered from 1 where the source has none
 * @param customer row of {@link Customers}
 * @param status status in the source's own words; {@link Orders#statusOf} gives its meaning
 * @param purchasedAt when the order was placed
 * @param approvedAt when the payment was approved
 * @param shippedAt when the carrier took the order over
 * @param deliveredAt when the customer received it
 * @param estimatedAt the delivery promised to the customer
 * @param channel sales channel
 */
public record Order(
        int row,
        @Nullable String id,
        @Nullable Integer customer,
        @Nullable String status,
        @Nullable LocalDateTime purchasedAt,
        @Nullable LocalDateTime approvedAt,
        @Nullable LocalDateTime shippedAt,
        @Nullable LocalDateTime deliveredAt,
        @Nullable LocalDateTime estimatedAt,
        @Nullable String channel) {}
