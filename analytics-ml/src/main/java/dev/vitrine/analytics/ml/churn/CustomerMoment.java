package dev.vitrine.analytics.ml.churn;

/** When something about a customer becomes known. */
public enum CustomerMoment {
    /** At the cut-off, from the history before it. */
    CUT_OFF,
    /** At the end of the horizon, whether the customer came back. */
    OUTCOME
}
