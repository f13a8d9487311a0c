package dev.vitrine.analytics.query;

/** The two kinds of days in a week. */
public enum DayKind {
    /** Monday to Friday. */
    WEEKDAY,
    /** Saturday and Sunday. */
    WEEKEND
}
