package dev.vitrine.analytics.ingest.internal.schema;

/** How the text of a field is read. */
public enum FieldType {
    /** An identifier. */
    ID,
    /** Free text, kept as it is. */
    TEXT,
    /** A word out of a limited vocabulary. */
    CATEGORY,
    /** A whole number. */
    INT,
    /** An amount of money. */
    MONEY,
    /** A date, with or without a time. */
    DATE_TIME,
    /** A measurement. */
    DOUBLE,
    /** Degrees of latitude or longitude, kept to 7 decimals (a centimetre) as a whole number. */
    DEGREES,
    /** A length of time as hours:minutes:seconds, kept in seconds. */
    DURATION
}
