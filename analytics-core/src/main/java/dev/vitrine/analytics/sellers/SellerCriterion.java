package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.analysis.Labelled;

/** What sellers are judged by. */
public enum SellerCriterion implements Labelled {
    /** Share of the delivered orders with a promise that came after it; low is good. */
    LATE_DELIVERY("late delivery"),
    /** Share of the lines that the carrier got after the seller's limit, of those with both times; low is good. */
    LATE_HANDOVER("late handover"),
    /** Share of the orders that were called off; low is good. */
    CANCELLATION("cancellation"),
    /** Days of 24 hours from the approval until the carrier took over, of orders with these times in this order; low is good. */
    HANDLING_DAYS("handling days"),
    /** Score of the reviews, 1 to 5; high is good. */
    REVIEW_SCORE("review score");

    private final String label;

    SellerCriterion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Tells whether more is better. */
    public boolean isHighGood() {
        return this == REVIEW_SCORE;
    }
}
