package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;

/**
 * One customer's recency, frequency and monetary value, scored and segmented.
 *
 * @param person identifier of the person
 * @param recencyDays whole calendar days from the last purchase to the as-of day; 0 if both are one day
 * @param frequency distinct orders, at least 1
 * @param monetary quantity times unit price, plus freight, in the shop's currency and with its scale
 * @param r recency score, 1 to 5; 5 bought most recently
 * @param f frequency score, 1 to 5; 5 ordered most often
 * @param m monetary score, 1 to 5; 5 spent most
 * @param segment name of the segment that the map gives to the scores
 * @param campaign whom the campaign addresses, by the rule
 */
public record RfmCustomer(
        String person,
        int recencyDays,
        int frequency,
        BigDecimal monetary,
        int r,
        int f,
        int m,
        String segment,
        RfmSegment campaign) {}
