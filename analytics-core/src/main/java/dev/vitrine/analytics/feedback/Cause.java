package dev.vitrine.analytics.feedback;

/** What may make customers give low scores. */
public enum Cause {
    /** What became of the delivery; compared with orders delivered on time. */
    DELIVERY,
    /** How many lines the order has; compared with orders of one. */
    ITEMS,
    /** How many sellers the order is of; compared with orders of one. */
    SELLERS
}
