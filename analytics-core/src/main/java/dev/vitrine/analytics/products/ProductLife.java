package dev.vitrine.analytics.products;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The life of a product so far, in whole months.
 *
 * @param productId its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 * @param firstMonth the month of its first sale, even if the data do not cover that month whole
 * @param lastMonth the last whole month with a sale
 * @param units units sold in whole months
 * @param recentUnits units in the last whole months, as many as the window has
 * @param earlierUnits units in as many months before
 * @param bestUnits the most units in so many successive whole months
 * @param change recent by earlier units, less one; null if there are no earlier ones
 * @param stage its stage; null if it sold too little, or if the data are too short, to tell
 */
public record ProductLife(
        String productId,
        @Nullable String name,
        @Nullable String category,
        YearMonth firstMonth,
        YearMonth lastMonth,
        long units,
        long recentUnits,
        long earlierUnits,
        long bestUnits,
        @Nullable Double change,
        @Nullable LifecycleStage stage) {}
