package dev.vitrine.analytics.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What customers said, as one row of {@link Reviews}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param id review identifier; not unique
 * @param order row of {@link Orders}; never missing
 * @param score 1 (worst) to 5 (best)
 * @param title headline
 * @param message what the customer wrote
 * @param createdAt when the survey was sent
 * @param answeredAt when it was answered
 */
public record Review(
        int row,
        @Nullable String id,
        @Nullable Integer order,
        @Nullable Integer score,
        @Nullable String title,
        @Nullable String message,
        @Nullable LocalDateTime createdAt,
        @Nullable LocalDateTime answeredAt) {}
