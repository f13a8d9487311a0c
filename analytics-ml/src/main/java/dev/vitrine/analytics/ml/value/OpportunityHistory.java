package dev.vitrine.analytics.ml.value;

/**
 * Which of the given opportunities a customer took, such as yearly appeals after the year of the first donation.
 *
 * @param repeats x: how many were taken
 * @param last t: the last that was taken, counted from 1; 0 if none was
 * @param opportunities n: how many there were
 */
public record OpportunityHistory(int repeats, int last, int opportunities) {

    /**
     * Checks that the history is possible.
     *
     * @throws IllegalArgumentException if it is not
     */
    public OpportunityHistory {
        if (repeats < 0 || last < repeats || opportunities < last || (repeats == 0 && last > 0)) {
            throw new IllegalArgumentException(
                    repeats + " of " + opportunities + " opportunities were taken, the last of"
                            + " them number " + last
                            + "; expected 0 <= repeats <= last <= opportunities, and a last one just if"
                            + " there is any. Maybe count opportunities from 1.");
        }
    }
}
