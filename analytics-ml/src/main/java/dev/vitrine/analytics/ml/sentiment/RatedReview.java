package dev.vitrine.analytics.ml.sentiment;

/**
 * What a customer wrote and the stars beside it.
 *
 * @param text what was written
 * @param stars 1 (worst) to 5 (best)
 */
public record RatedReview(ReviewText text, int stars) {

    /**
     * Checks the stars.
     *
     * @throws IllegalArgumentException if they are not 1 to 5
     */
    public RatedReview {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("a review has " + stars
                    + " stars; expected 1 to 5. Maybe translate another scale: thumbs down to 1, up to 5.");
        }
    }
}
