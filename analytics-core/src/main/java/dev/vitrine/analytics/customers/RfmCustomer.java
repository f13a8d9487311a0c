package dev.vitrine.analytics.customers;

import java.math.BigDecimal;

/**
 * One customer's recency, frequency and monetary value.
 *
 * @param person identifier of the person
 * @param recencyDays whole calendar days from the last purchase to the as-of day; 0 if both are one day
 * @param frequency distinct orders, at least 1
 * @param monetary quantity times unit price, plus freight, in the shop's currency and with its scale
 * @param segment whom the campaign addresses
 */
public record RfmCustomer(String person, int recencyDays, int frequency, BigDecimal monetary, RfmSegment segment) {}
