package dev.vitrine.analytics.feedback;

/** Whether more reviews of a month are to come. */
public enum MonthState {
    /** Practically all are in. */
    CLOSED,
    /** More are to come. */
    OPEN
}
