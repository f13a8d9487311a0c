package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;

/**
 * Where a score begins: customers who beat the cut have at least the score.
 *
 * @param measure of which measure
 * @param score the score, 2 to 5
 * @param value what is to be beaten: by fewer days of recency, by more orders, by more money; exact, not rounded
 */
public record RfmCut(RfmMeasure measure, int score, BigDecimal value) {}
