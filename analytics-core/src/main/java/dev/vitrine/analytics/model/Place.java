package dev.vitrine.analytics.model;

import org.jspecify.annotations.Nullable;

/**
 * Where people live, as one row of {@link Places}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param zipPrefix first digits of the postal code, as spelled; unique
 * @param latitude degrees north; missing if every point lies outside the country
 * @param longitude degrees east; missing if every point lies outside the country
 * @param city most frequent city name
 * @param state most frequent state
 * @param points number of source rows, those outside the country included
 */
public record Place(
        int row,
        @Nullable String zipPrefix,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String city,
        @Nullable String state,
        @Nullable Integer points) {}
