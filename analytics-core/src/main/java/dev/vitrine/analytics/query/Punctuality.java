package dev.vitrine.analytics.query;

/** Whether something came by the time promised. */
public enum Punctuality {
    /** At the time promised, or before. */
    ON_TIME,
    /** After the time promised. */
    LATE
}
