package dev.vitrine.analytics.ml.sentiment;

/** What a clause of a review is about. */
public enum Aspect {
    /** Whether, when and in what state it arrived. */
    DELIVERY,
    /** The thing itself. */
    PRODUCT,
    /** The shop or seller. */
    SELLER,
    /** What it costs. */
    PRICE,
    /** Answers, exchanges, refunds, invoices. */
    SERVICE
}
