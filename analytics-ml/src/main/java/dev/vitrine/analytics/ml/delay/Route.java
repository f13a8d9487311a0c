package dev.vitrine.analytics.ml.delay;

import org.jspecify.annotations.Nullable;

/**
 * From where to where.
 *
 * @param from where the seller is
 * @param to where the customer is
 * @param kilometres as the crow flies; null if unknown
 */
public record Route(Stop from, Stop to, @Nullable Double kilometres) {

    /**
     * Checks the distance.
     *
     * @throws IllegalArgumentException if it is negative or no number
     */
    public Route {
        if (kilometres != null && !(kilometres >= 0 && Double.isFinite(kilometres))) {
            throw new IllegalArgumentException(
                    "the distance is " + kilometres + " km; expected 0 or more. Maybe null where it is unknown.");
        }
    }
}
