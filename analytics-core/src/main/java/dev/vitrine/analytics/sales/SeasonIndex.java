package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a month of the year, a weekday or an hour compares with the mean one.
 *
 * @param season the month or weekday by its English name, or the hour, 0 to 23
 * @param periods how many such months, days or hours the data cover
 * @param orders orders in them
 * @param revenue revenue in them
 * @param meanRevenue mean revenue of one; null if there is none
 * @param index mean revenue of one by the mean over all seasons: 1.2 is a fifth above. Null if there is none, or if the
 *     mean is zero
 */
public record SeasonIndex(
        String season,
        long periods,
        long orders,
        BigDecimal revenue,
        @Nullable BigDecimal meanRevenue,
        @Nullable Double index) {}
