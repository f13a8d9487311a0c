package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came back, and what was called off.
 *
 * @param group the month or group; null for lines of which the source does not tell it, and for the total
 * @param grossRevenue quantity times unit price of all lines with a positive quantity, whatever became of the order
 * @param returns value of goods that came back, as a positive amount
 * @param returnShare that by gross revenue; above 1 if more came back than was sold. Null if that is zero
 * @param canceled value of the lines of canceled orders
 * @param canceledShare that by gross revenue; null if that is zero
 * @param netRevenue gross revenue less both
 */
public record ReturnShare(
        @Nullable String group,
        BigDecimal grossRevenue,
        BigDecimal returns,
        @Nullable Double returnShare,
        BigDecimal canceled,
        @Nullable Double canceledShare,
        BigDecimal netRevenue) {}
