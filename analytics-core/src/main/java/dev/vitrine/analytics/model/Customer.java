package dev.vitrine.analytics.model;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who bought, as one row of {@link Customers}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param id the identifier that orders use; missing for unnamed buyers
 * @param person row of {@link CommerceData#persons()}; missing for unnamed buyers
 * @param name full name
 * @param email e-mail address
 * @param zipPrefix first digits of the postal code, as spelled
 * @param place row of {@link Places}; missing where the prefix has no place
 * @param city city as spelled by the source
 * @param state state or province code
 * @param country country
 * @param signedUpAt when the customer registered
 * @param age age in years
 * @param attributes further descriptive columns by their source names, in source order
 */
public record Customer(
        int row,
        @Nullable String id,
        @Nullable Integer person,
        @Nullable String name,
        @Nullable String email,
        @Nullable String zipPrefix,
        @Nullable Integer place,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable LocalDateTime signedUpAt,
        @Nullable Integer age,
        Map<String, String> attributes) {}
