package dev.vitrine.analytics.ml.segments;

/**
 * One dense group of customers.
 *
 * @param name such as {@code high-value} or {@code lost}
 * @param share its share of the customers looked at
 * @param recencyDays the recency of its middle
 * @param orders the number of orders of its middle
 * @param spent the spend of its middle
 */
public record DensityGroup(String name, double share, double recencyDays, double orders, double spent) {}
