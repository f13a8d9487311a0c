package dev.vitrine.analytics.ml.sentiment;

/**
 * What a customer wrote.
 *
 * @param title the headline; empty if there is none
 * @param message what follows it; empty if there is nothing
 */
public record ReviewText(String title, String message) {

    /** Returns a text with a headline. */
    public static ReviewText of(String title, String message) {
        return new ReviewText(title, message);
    }

    /** Returns a text without a headline. */
    public static ReviewText of(String message) {
        return new ReviewText("", message);
    }

    /** Tells whether there is nothing but blanks. */
    public boolean isBlank() {
        return title.isBlank() && message.isBlank();
    }
}
