package dev.vitrine.analytics.ingest.internal.schema;

/** How the text of a field is read. */
public enum FieldType {
    /** An identifier. */
    ID("an identifier"),
    /** Free text, kept as it is. */
    TEXT("free text"),
    /** A word out of a limited vocabulary. */
    CATEGORY("a category"),
    /** A whole number. */
    INT("a whole number"),
    /** An amount of money. */
    MONEY("an amount"),
    /** A date, with or without a time. */
    DATE_TIME("a date"),
    /** A measurement. */
    DOUBLE("a measurement"),
    /** Degrees of latitude or longitude, kept to 7 decimals (a centimetre) as a whole number. */
    DEGREES("a coordinate"),
    /** A length of time as hours:minutes:seconds, kept in seconds. */
    DURATION("a length of time");

    private final String description;

    FieldType(String description) {
        this.description = description;
    }

    /** Returns what such a field is, for messages. */
    public String description() {
        return description;
    }
}
