package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The customers of one segment together.
 *
 * @param segment its name
 * @param customers how many persons are in it
 * @param customerShare their share of all customers; null if there are none
 * @param orders their orders
 * @param monetary what they spent
 * @param monetaryShare its share of what all customers spent; null if there are none
 * @param medianRecencyDays median of the days since the last order; null if nobody is in the segment
 * @param medianFrequency median number of orders; null if nobody is in the segment
 * @param medianMonetary median of what one spent, exact; null if nobody is in the segment
 */
public record RfmSegmentFigures(
        String segment,
        int customers,
        @Nullable Double customerShare,
        long orders,
        BigDecimal monetary,
        @Nullable Double monetaryShare,
        @Nullable BigDecimal medianRecencyDays,
        @Nullable BigDecimal medianFrequency,
        @Nullable BigDecimal medianMonetary) {}
