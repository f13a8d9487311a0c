package dev.vitrine.analytics.ml.delay;

import org.jspecify.annotations.Nullable;

/**
 * Where a parcel starts or ends.
 *
 * @param zip postal code or the first digits of it, as the shop spells it; null if unknown
 * @param city as the shop spells it; null if unknown
 * @param state state or province code; null if unknown
 */
public record Stop(
        @Nullable String zip,
        @Nullable String city,
        @Nullable String state) {}
