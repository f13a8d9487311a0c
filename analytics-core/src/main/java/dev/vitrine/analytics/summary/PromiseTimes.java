package dev.vitrine.analytics.summary;

/** At which time of the day deliveries are promised. */
public enum PromiseTimes {
    /** Every promise is 00:00:00, the start of the promised day: the source keeps days, not times. */
    ALL_AT_MIDNIGHT,
    /** Some promises have a time of the day, or there are none. */
    VARIED
}
