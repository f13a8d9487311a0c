package dev.vitrine.analytics.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Customer service contacts, one row each, as one row of {@link Interactions}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param id interaction number
 * @param customerName name the customer gave
 * @param type kind of request
 * @param date the day, at midnight
 * @param channel contact channel
 * @param score satisfaction, 1 (worst) to 10 (best)
 */
public record Interaction(
        int row,
        @Nullable String id,
        @Nullable String customerName,
        @Nullable String type,
        @Nullable LocalDateTime date,
        @Nullable String channel,
        @Nullable Integer score) {}
