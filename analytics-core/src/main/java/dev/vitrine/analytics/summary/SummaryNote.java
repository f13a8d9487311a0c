package dev.vitrine.analytics.summary;

/**
 * Something a reader must know to read the numbers right.
 *
 * @param topic which numbers
 * @param text what, in a sentence or more
 */
public record SummaryNote(Topic topic, String text) {

    /** Which numbers a note is about. */
    public enum Topic {
        /** What is counted and what is left out. */
        SCOPE,
        /** Orders by month. */
        MONTHS,
        /** Promises kept and broken. */
        DELIVERY,
        /** Customers by segment. */
        CUSTOMERS
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
