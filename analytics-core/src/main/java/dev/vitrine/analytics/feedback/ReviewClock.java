package dev.vitrine.analytics.feedback;

/** In which month a review counts. */
public enum ReviewClock {
    /** In that in which the customer was asked: what customers said then, about orders of any age. */
    ASKED,
    /** In that in which the order was placed: how satisfied the customers of then are. Recent months are still open. */
    BOUGHT
}
