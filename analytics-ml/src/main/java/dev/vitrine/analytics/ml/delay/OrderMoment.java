package dev.vitrine.analytics.ml.delay;

/** The moments of an order's life, in their order. */
public enum OrderMoment {
    /** The customer ordered; the promise was made. */
    PURCHASED,
    /** The payment was approved: the decision is taken now. */
    APPROVED,
    /** The seller handed the goods to the carrier. */
    HANDED_OVER,
    /** The customer received them. */
    DELIVERED
}
