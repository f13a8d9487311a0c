package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.analysis.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How something grows with the distance: the straight line through the means of pairs of postal codes.
 *
 * @param effect what grows
 * @param pairs pairs of postal codes that have both
 * @param weight deliveries, or lines, of these
 * @param averageKilometres their mean distance; null if there are none
 * @param average the mean of what grows; null if there are none
 * @param per100Km by how much it grows in 100 kilometres; null if all distances are the same
 * @param per100KmRange where this lies, with 95 % confidence; null with fewer than three pairs too
 * @param atDoor what the line gives for no distance at all; null if all distances are the same
 * @param correlation weighted correlation of the means with distance, -1 to 1; null if either is always the same
 */
public record DistanceRelation(
        DistanceEffect effect,
        long pairs,
        long weight,
        @Nullable Double averageKilometres,
        @Nullable Double average,
        @Nullable Double per100Km,
        @Nullable Interval per100KmRange,
        @Nullable Double atDoor,
        @Nullable Double correlation) {}
