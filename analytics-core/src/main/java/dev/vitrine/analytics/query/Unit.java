package dev.vitrine.analytics.query;

/** What the numbers of a measure are in. */
public enum Unit {
    /** How many there are of something; a whole number. */
    COUNT,
    /** An exact amount in the currency of the data. */
    MONEY,
    /** A part of a whole or one amount per another, such as 0.08. */
    SHARE,
    /** Days of 24 hours, with fractions, or whole calendar days where the measure says so. */
    DAYS,
    /** Stars, 1 to 5. */
    STARS,
    /** A calendar day. */
    DATE,
    /** Any other number. */
    NUMBER
}
