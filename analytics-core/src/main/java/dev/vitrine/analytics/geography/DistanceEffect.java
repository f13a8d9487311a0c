package dev.vitrine.analytics.geography;

/** What may grow with the distance. */
public enum DistanceEffect {
    /** Mean days from purchase to delivery, in days of 24 hours; each pair of postal codes weighs as many as deliveries. */
    DELIVERY_DAYS,
    /** Freight per line; each pair of postal codes weighs as many as lines that have an amount. */
    FREIGHT
}
