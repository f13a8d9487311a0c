package dev.vitrine.analytics.ml.segments;

/**
 * One segment.
 *
 * @param name such as {@code high-value} or {@code at-risk}
 * @param customers how many customers of the training are in it
 * @param share their share of all customers
 * @param spentShare their share of all that was spent
 * @param recencyDays the centroid's recency
 * @param orders the centroid's number of orders
 * @param spent the centroid's spend
 */
public record Segment(
        String name, int customers, double share, double spentShare, double recencyDays, double orders, double spent) {}
