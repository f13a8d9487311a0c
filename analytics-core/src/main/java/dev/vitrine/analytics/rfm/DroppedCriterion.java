package dev.vitrine.analytics.rfm;

/**
 * A criterion for the best customers that was not applied, as its threshold tells nobody apart.
 *
 * @param measure which
 * @param reason why, in a sentence
 */
public record DroppedCriterion(RfmMeasure measure, String reason) {}
