/**
 * Recency, frequency and monetary value of customers, and the segments that campaigns address.
 *
 * <p>{@link dev.vitrine.analytics.rfm.Rfm} finds them on any engine; a {@link dev.vitrine.analytics.rfm.SegmentMap} says
 * which scores make which segment and proves that none is forgotten, an {@link dev.vitrine.analytics.rfm.RfmRule} says
 * whom a campaign addresses; {@link dev.vitrine.analytics.rfm.RfmMigration} compares two days.
 */
@NullMarked
package dev.vitrine.analytics.rfm;

import org.jspecify.annotations.NullMarked;
