package dev.vitrine.analytics.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Social media mentions, one row per day and platform, as one row of {@link Mentions}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param date the day, at midnight
 * @param platform platform
 * @param mentions number of mentions
 */
public record Mention(
        int row,
        @Nullable LocalDateTime date,
        @Nullable String platform,
        @Nullable Integer mentions) {}
