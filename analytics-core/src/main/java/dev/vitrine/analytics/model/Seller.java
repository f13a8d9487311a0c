package dev.vitrine.analytics.model;

import org.jspecify.annotations.Nullable;

/**
 * Who sold, as one row of {@link Sellers}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param id seller identifier
 * @param zipPrefix first digits of the postal code, as spelled
 * @param place row of {@link Places}; missing where the prefix has no place
 * @param city city as spelled by the source
 * @param state state or province code
 */
public record Seller(
        int row,
        @Nullable String id,
        @Nullable String zipPrefix,
        @Nullable Integer place,
        @Nullable String city,
        @Nullable String state) {}
