package dev.vitrine.analytics.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is on sale, as one row of {@link Products}; null where the value is missing.
 *
 * @param row row number in the table, from 0
 * @param id product number
 * @param name name
 * @param description description
 * @param category category in the source's language
 * @param categoryTranslated category translated, English as a rule; missing where there is no translation
 * @param listPrice catalogue price
 * @param weightGrams weight in grams
 * @param lengthCm length in centimetres
 * @param heightCm height in centimetres
 * @param widthCm width in centimetres
 * @param photos number of published photos
 * @param nameLength characters in the published name
 * @param descriptionLength characters in the published description
 * @param attributes further descriptive columns by their source names, in source order
 */
public record Product(
        int row,
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String category,
        @Nullable String categoryTranslated,
        @Nullable BigDecimal listPrice,
        @Nullable Double weightGrams,
        @Nullable Double lengthCm,
        @Nullable Double heightCm,
        @Nullable Double widthCm,
        @Nullable Integer photos,
        @Nullable Integer nameLength,
        @Nullable Integer descriptionLength,
        Map<String, String> attributes) {}
