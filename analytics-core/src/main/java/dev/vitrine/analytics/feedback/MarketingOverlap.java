package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which days something is known besides orders, and how the two go together.
 *
 * @param source what is counted
 * @param days days that have it
 * @param first the first of them; null if there are none
 * @param last the last of them; null if there are none
 * @param sharedDays those from the day of the first order to that of the last
 * @param correlation correlation with the orders of the day, over the shared days; null if either is always the same
 * @param correlationRange where the correlation lies, with 95 % confidence if days were independent; null with fewer than
 *     four shared days too
 */
public record MarketingOverlap(
        MarketingSource source,
        long days,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        long sharedDays,
        @Nullable Double correlation,
        @Nullable Interval correlationRange) {}
