package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.analysis.Labelled;

/** How the search for the most likely parameters ended. */
public enum Convergence implements Labelled {
    /** At a maximum: the gradient vanishes and the likelihood falls in every direction. */
    CONVERGED("converged"),
    /**
     * At the border of the search, e^±14 times the rough guess: the likelihood rises as a parameter goes to zero or grows
     * without end. The data don't tell that parameter, often because a part of the model, such as leaving, is not in them.
     */
    AT_BORDER("a parameter ran off"),
    /**
     * Where the likelihood is so flat in some direction that a parameter might as well be a hundred times as large: the data
     * don't tell all parameters, though predictions may be fine.
     */
    FLAT("flat: parameters are not told apart"),
    /** There was no search: the parameters were given. */
    GIVEN("given, not fitted"),
    /** Out of steps before the likelihood stopped rising. */
    OUT_OF_STEPS("stopped before the maximum");

    private final String label;

    Convergence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
