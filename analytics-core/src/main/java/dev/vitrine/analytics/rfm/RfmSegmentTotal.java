package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;

/**
 * One segment as a whole.
 *
 * @param segment which
 * @param customers how many persons are in it
 * @param monetary what they spent, together
 */
public record RfmSegmentTotal(RfmSegment segment, int customers, BigDecimal monetary) {}
