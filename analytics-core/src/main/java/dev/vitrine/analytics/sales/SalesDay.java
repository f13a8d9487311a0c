package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was sold on a day, compared with the mean day.
 *
 * @param day the day
 * @param weekday its day of the week
 * @param orders orders
 * @param revenue quantity times unit price of what was sold; zero on a day without orders
 * @param timesMean revenue as a multiple of the mean day's; null if that is zero
 */
public record SalesDay(
        LocalDate day,
        DayOfWeek weekday,
        long orders,
        BigDecimal revenue,
        @Nullable Double timesMean) {}
