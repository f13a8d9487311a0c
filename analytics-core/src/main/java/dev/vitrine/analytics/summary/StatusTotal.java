package dev.vitrine.analytics.summary;

import java.math.BigDecimal;

/**
 * The orders of one status.
 *
 * @param status in the source's own words; {@code missing} for orders without one, or {@code (missing)} where
 *     {@code missing} is a word of the source
 * @param orders orders placed by the as-of day
 * @param revenue quantity times unit price of their lines
 */
public record StatusTotal(String status, long orders, BigDecimal revenue) {}
