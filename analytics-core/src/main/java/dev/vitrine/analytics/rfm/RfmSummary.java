package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a shop counted by segment.
 *
 * @param asOf the day from which recency is counted; null if none was given and no order has a day
 * @param rule the rule applied
 * @param customers persons with at least one valid sale
 * @param orders their orders
 * @param monetary what they spent, together
 * @param thresholds what the rule came to
 * @param dropped criteria that were not applied, and why
 * @param segments all segments, in the order of {@link RfmSegment}
 */
public record RfmSummary(
        @Nullable LocalDate asOf,
        RfmRule rule,
        int customers,
        long orders,
        BigDecimal monetary,
        RfmThresholds thresholds,
        List<DroppedCriterion> dropped,
        List<RfmSegmentTotal> segments) {

    /** Keeps the lists from being changed. */
    public RfmSummary {
        dropped = List.copyOf(dropped);
        segments = List.copyOf(segments);
    }

    /** Returns the total of one segment. */
    public RfmSegmentTotal of(RfmSegment segment) {
        return segments.stream()
                .filter(total -> total.segment() == segment)
                .findFirst()
                .orElseThrow();
    }
}
