package dev.vitrine.analytics.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Web traffic, one row per day, as one row of {@link TrafficDays}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param date the day, at midnight
 * @param pageViews pages viewed
 * @param uniqueVisitors distinct visitors
 * @param averageSessionSeconds mean length of a session in seconds
 * @param bounceRate share of sessions with one page, 0 to 1
 */
public record TrafficDay(
        int row,
        @Nullable LocalDateTime date,
        @Nullable Integer pageViews,
        @Nullable Integer uniqueVisitors,
        @Nullable Integer averageSessionSeconds,
        @Nullable Double bounceRate) {}
