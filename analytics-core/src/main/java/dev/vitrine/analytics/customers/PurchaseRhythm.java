package dev.vitrine.analytics.customers;

/** Whether a customer's silence is long, held against the pauses that the same person has made before. */
public enum PurchaseRhythm {
    /** No longer than the person's pauses make likely. */
    IN_RHYTHM,
    /** Longer: the person may be gone. */
    OVERDUE,
    /** The person has made too few pauses to tell. */
    UNKNOWN
}
