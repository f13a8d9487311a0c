package dev.vitrine.analytics.ml.delay;

/** For whom something is counted. */
enum Level {
    /** All orders together. */
    ALL,
    SELLER,
    SELLER_STATE,
    SELLER_REGION,
    STATE,
    REGION,
    DISTRICT,
    CITY,
    ROUTE,
    LANE,
    DISTANCE
}
