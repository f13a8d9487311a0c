package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.query.Band;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Lines whose sellers are so far from their customers.
 *
 * @param kilometres how far; null where a postal code is missing or nobody knows where it is
 * @param items order lines
 * @param itemShare their share of all lines
 * @param freight what was charged for freight; null if no line has an amount
 * @param averageFreight freight per line that has an amount, rounded half to even to two decimals more than amounts; null if
 *     none has
 * @param deliveries delivered orders whose time of delivery is known, each once for every pair of postal codes
 * @param averageDays mean time from purchase to delivery of these, in days of 24 hours; null if there are none
 * @param promised delivered orders whose promise is known too, counted in the same way
 * @param lateShare share of these that came after the promise; null if there are none
 * @param lateShareRange where the share lies, with 95 % confidence; null if there are none
 */
public record DistanceBand(
        @Nullable Band kilometres,
        long items,
        double itemShare,
        @Nullable BigDecimal freight,
        @Nullable BigDecimal averageFreight,
        long deliveries,
        @Nullable Double averageDays,
        long promised,
        @Nullable Double lateShare,
        @Nullable Interval lateShareRange) {}
