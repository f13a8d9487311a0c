package dev.vitrine.analytics.feedback;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The sales of a month, and what the marketing tables tell about the same month.
 *
 * @param month the month
 * @param orders orders of any status
 * @param revenue gross revenue; null if no line has an amount
 * @param revenueGrowth growth of revenue since the calendar month before, 0.1 being ten percent; null for the first
 * @param marketingDays days of the month of which a marketing table tells; amounts below are of these days
 * @param mentions mentions; null if no row tells
 * @param mentionsGrowth growth of mentions since the calendar month before; null unless both months have some
 * @param pageViews page views; null if no row tells
 * @param visitors visitors, each day anew; null if no row tells
 * @param contacts contacts with customer service; null if there are none
 * @param contactScore mean score of the contacts, 1 (worst) to 10 (best); null if none has one
 */
public record MarketingMonth(
        YearMonth month,
        long orders,
        @Nullable BigDecimal revenue,
        @Nullable Double revenueGrowth,
        long marketingDays,
        @Nullable Long mentions,
        @Nullable Double mentionsGrowth,
        @Nullable Long pageViews,
        @Nullable Long visitors,
        @Nullable Long contacts,
        @Nullable Double contactScore) {}
