package dev.vitrine.analytics.summary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of the best.
 *
 * @param id identifier of the product or seller; null for categories and regions, and where it is missing
 * @param name what people call it: the product's name, or its identifier where it has none; {@code missing} for lines
 *     that belong to none, or {@code (missing)} where a category or region is called {@code missing}
 * @param revenue quantity times unit price of its order lines
 * @param items its order lines, returns included
 */
public record TopEntry(@Nullable String id, String name, BigDecimal revenue, long items) {}
