package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The customers who were in one segment on the first day and in another, or the same, on the second.
 *
 * @param from name of the segment on the first day; null for those who were no customers yet
 * @param to name of the segment on the second day
 * @param customers how many they are
 * @param share their share of those in the first segment; of the new customers where there is none
 * @param spent what they spent between the two days
 */
public record RfmMove(@Nullable String from, String to, int customers, double share, BigDecimal spent) {}
